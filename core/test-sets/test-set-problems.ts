import type { ErrorObject } from 'ajv'
import { validate } from '../../schemas/generated/test-set.js'
import type { JsonValue } from '../agent/agent-project.ts'
import { escapePointer } from '../agent/json-pointer.ts'
import { didYouMean } from '../validate/did-you-mean.ts'
import { CHANNEL_WANTED } from './channel.ts'

/** Something in a test set that is not as its schema says. */
export interface TestSetProblem {
  /** JSON pointer of the value, or of the key, that is wrong. */
  pointer: string
  at: 'key' | 'value'
  message: string
  hint?: string
}

const MOST_PROBLEMS = 100

const SETTING =
  words(`variant channel language caller_number callee_number sip_headers integration_attributes environment
  real_time_config simulated_at state memory`)

/** The keys each place has, by the schema's own words for it. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  'test set': words('name tags defaults fixtures cases verdicts'),
  defaults: SETTING,
  fixture: [...SETTING, 'turns'],
  case: [...words('name skip tags fixture repeat rows greeting turns'), ...SETTING],
  repeat: words('runs pass'),
  turn: words('user expect'),
  verdict: words('recording sentence verdict reason'),
  expectation:
    words(`topic no_topic says not_says matches calls with times calls_in_order not_calls no_calls flow no_flow step
    state handoff no_handoff sms no_sms ends judge`),
  sms: words('template to says'),
}

function words(text: string): string[] {
  return text.split(/\s+/)
}

/** Every way in which a value is no test set as schemas/test-set.schema.json has it; the first hundred. */
export function testSetProblems(value: JsonValue): TestSetProblem[] {
  if (value === null)
    return [{ pointer: '', at: 'value', message: 'the file is empty; a test set has a name and cases' }]
  if (validate(value)) return []
  const problems = (validate.errors ?? []).slice(0, MOST_PROBLEMS).map(problemOf)
  const told = new Set<string>()
  return problems.filter(
    ({ pointer, message }) => !told.has(`${pointer} ${message}`) && told.add(`${pointer} ${message}`),
  )
}

function problemOf({ instancePath: pointer, keyword, params, message = '' }: ErrorObject): TestSetProblem {
  const what = placeOf(pointer)
  const at = 'value'
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(pointer, what, String(params['additionalProperty']))
    case 'required':
      return { pointer, at, message: `this ${what} has no ${params['missingProperty']}` }
    case 'enum':
      return { pointer, at, message: `${what} must be ${listed(params['allowedValues'] as string[])}` }
    case 'const':
      return { pointer, at, message: `${what} must be ${params['allowedValue']}` }
    case 'type':
      return wrongType(pointer, what, params['type'] as string | string[])
    case 'dependentRequired':
      return {
        pointer,
        at,
        message: `\`${params['property']}\` goes with \`calls\`: ${DETAILS[String(params['property'])]}`,
      }
    case 'propertyNames': {
      const name = String(params['propertyName']).slice(0, 80)
      const message = `a column is called by letters, digits and underscores, not ${JSON.stringify(name)}`
      return { pointer: `${pointer}/${escapePointer(String(params['propertyName']))}`, at: 'key', message }
    }
    case 'minItems':
      return { pointer, at, message: atLeast(what, params['limit']) }
    case 'minProperties':
      return {
        pointer,
        at,
        message: what === 'expectation' ? 'this expectation expects nothing' : `${what} must not be empty`,
      }
    case 'minLength':
      return { pointer, at, message: `${what} must not be empty` }
    case 'pattern':
      return { pointer, at, message: PATTERNS[what] ?? `${what} must not be empty` }
    default:
      return { pointer, at, message: `${what} ${message}` }
  }
}

const DETAILS: Readonly<Record<string, string>> = { with: 'it names the arguments', times: 'it says how often' }

const PATTERNS: Readonly<Record<string, string>> = {
  simulated_at: 'simulated_at must be a date and time like 2026-03-01T18:30:00Z',
  channel: CHANNEL_WANTED,
  recording: 'recording must be the 16 digits that a case not judged names',
}

function atLeast(what: string, limit: unknown): string {
  return limit === 1 ? `${what} must not be empty` : `${what} must have at least ${String(limit)} items`
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
}

function unknownKey(pointer: string, what: string, key: string): TestSetProblem {
  const keys = KEYS[what] ?? []
  const shown = JSON.stringify(key.slice(0, 80))
  const article = what === 'defaults' ? '' : what === 'expectation' || what === 'sms' ? 'an ' : 'a '
  const message = `${shown} is not a key of ${article}${what}`
  return { pointer: `${pointer}/${escapePointer(key)}`, at: 'key', message, hint: didYouMean(key, keys, 'keys') }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a map',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'empty',
}

function wrongType(pointer: string, what: string, type: string | readonly string[]): TestSetProblem {
  const types = typeof type === 'string' ? [type] : type
  const names = types.map((one) => TYPES[one] ?? one)
  const hint = type === 'string' ? 'Put it in quotes when it is a number, a date, true or false.' : undefined
  return { pointer, at: 'value', message: `${what} must be ${names.length === 1 ? names[0] : listed(names)}`, hint }
}

/** The schema's word for the place at a pointer: `case`, `turn`, or the field's name. */
function placeOf(pointer: string): string {
  if (pointer === '') return 'test set'
  if (/^\/cases\/\d+$/.test(pointer)) return 'case'
  if (/^\/fixtures\/[^/]+$/.test(pointer)) return 'fixture'
  if (/^\/cases\/\d+\/rows\/\d+$/.test(pointer)) return 'row'
  if (/^\/verdicts\/\d+$/.test(pointer)) return 'verdict'
  if (/\/turns\/\d+$/.test(pointer)) return 'turn'
  if (/\/(expect|greeting)\/\d+$/.test(pointer)) return 'expectation'
  const segments = pointer.split('/')
  const last = segments.at(-1) ?? ''
  return /^\d+$/.test(last)
    ? `an item of ${segments.at(-2)}`
    : last.replaceAll('~1', '/').replaceAll('~0', '~').slice(0, 80)
}
