import type { ErrorObject } from 'ajv'
import { validate } from '../../schemas/generated/test-set.js'
import type { JsonValue } from '../agent/agent-project.ts'
import { escapePointer } from '../agent/json-pointer.ts'
import { didYouMean } from '../validate/did-you-mean.ts'

/** Something in a test set that is not as its schema says. */
export interface TestSetProblem {
  /** JSON pointer of the value, or of the key, that is wrong. */
  pointer: string
  at: 'key' | 'value'
  message: string
  hint?: string
}

const MOST_PROBLEMS = 100

/** The keys each place has, by the schema's own words for it. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  'test set': ['name', 'tags', 'cases'],
  case: ['name', 'skip', 'tags', 'variant', 'channel', 'language', 'caller_number', 'simulated_at', 'state', 'turns'],
  turn: ['user', 'expect'],
  expectation: ['topic', 'says', 'not_says', 'matches', 'calls', 'with', 'not_calls', 'handoff', 'judge'],
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
  if (keyword === 'additionalProperties') return unknownKey(pointer, what, String(params['additionalProperty']))
  if (keyword === 'required') return { pointer, at, message: `this ${what} has no ${params['missingProperty']}` }
  if (keyword === 'enum') {
    const allowed = (params['allowedValues'] as string[]).join(' or ')
    return { pointer, at, message: `${what} must be ${allowed}` }
  }
  if (keyword === 'type') return wrongType(pointer, what, String(params['type']))
  if (keyword === 'dependentRequired')
    return { pointer, at, message: '`with` goes with `calls`: it names the arguments' }
  if (keyword === 'minItems') return { pointer, at, message: `${what} must not be empty` }
  if (keyword === 'minProperties') return { pointer, at, message: 'this expectation expects nothing' }
  if (keyword === 'minLength' || (keyword === 'pattern' && what !== 'simulated_at')) {
    return { pointer, at, message: `${what} must not be empty` }
  }
  if (keyword === 'pattern')
    return { pointer, at, message: 'simulated_at must be a date and time like 2026-03-01T18:30:00Z' }
  return { pointer, at, message: `${what} ${message}` }
}

function unknownKey(pointer: string, what: string, key: string): TestSetProblem {
  const keys = KEYS[what] ?? []
  const shown = JSON.stringify(key.slice(0, 80))
  const message = `${shown} is not a key of ${what === 'expectation' ? 'an' : 'a'} ${what}`
  return { pointer: `${pointer}/${escapePointer(key)}`, at: 'key', message, hint: didYouMean(key, keys, 'keys') }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a map',
  number: 'a number',
}

function wrongType(pointer: string, what: string, type: string): TestSetProblem {
  const hint = type === 'string' ? 'Put it in quotes when it is a number, a date, true or false.' : undefined
  return { pointer, at: 'value', message: `${what} must be ${TYPES[type] ?? type}`, hint }
}

/** The schema's word for the place at a pointer: `case`, `turn`, or the field's name. */
function placeOf(pointer: string): string {
  if (pointer === '') return 'test set'
  if (/^\/cases\/\d+$/.test(pointer)) return 'case'
  if (/\/turns\/\d+$/.test(pointer)) return 'turn'
  if (/\/expect\/\d+$/.test(pointer)) return 'expectation'
  const segments = pointer.split('/')
  const last = segments.at(-1) ?? ''
  return /^\d+$/.test(last) ? `an item of ${segments.at(-2)}` : last
}
