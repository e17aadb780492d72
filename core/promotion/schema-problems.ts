import type { ErrorObject } from 'ajv'
import { validate } from '../../schemas/generated/greenroom.js'
import type { JsonValue } from '../agent/agent-project.ts'
import { escapePointer } from '../agent/json-pointer.ts'
import { didYouMean } from '../validate/did-you-mean.ts'

/** Something wrong in greenroom.yaml, at a JSON pointer. */
export interface ConfigProblem {
  pointer: string
  at: 'key' | 'value'
  message: string
  hint?: string
}

/** Where greenroom.yaml is not as schemas/greenroom.schema.json says. Values are only quoted where they cannot be secret. */
export function schemaProblems(value: JsonValue): ConfigProblem[] {
  if (value === null)
    return [{ pointer: '', at: 'value', message: 'greenroom.yaml is empty: it needs runtimes and environments' }]
  if (validate(value)) return []
  // A wrong key name is told by `propertyNames`, which follows the error of the name itself.
  return (validate.errors ?? []).filter((error) => error.propertyName === undefined).map(problemOf)
}

function problemOf(error: ErrorObject): ConfigProblem {
  const pointer = error.instancePath
  const params = error.params as Record<string, unknown>
  const place = wordsOf(pointer)
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty'])
      const known = Object.keys((error.parentSchema?.['properties'] ?? {}) as object)
      const message = `${JSON.stringify(key)} is not a key of ${place}`
      return { pointer: `${pointer}/${escapePointer(key)}`, at: 'key', message, hint: didYouMean(key, known, 'keys') }
    }
    case 'propertyNames': {
      const key = String(params['propertyName'])
      const message = `${JSON.stringify(key)} is not a name: letters, digits, - and _, not more than 63`
      return { pointer: `${pointer}/${escapePointer(key)}`, at: 'key', message }
    }
    case 'required':
      return { pointer, at: 'key', message: `${place} needs ${JSON.stringify(params['missingProperty'])}` }
    case 'enum':
      return { pointer, at: 'value', ...notAllowed(place, error) }
    case 'type':
      return {
        pointer,
        at: 'value',
        message: `${place} must be ${TYPES[String(params['type'])] ?? 'something else'}`,
        ...example(error),
      }
    case 'pattern':
      return { pointer, at: 'value', message: `${place} cannot be read`, ...example(error) }
    default:
      return { pointer, at: 'value', message: `${place} is empty`, ...example(error) }
  }
}

const TYPES: Readonly<Record<string, string>> = { object: 'a map', array: 'a list', string: 'a text' }

function notAllowed(place: string, error: ErrorObject): { message: string; hint?: string } {
  const allowed = ((error.params as { allowedValues?: unknown[] }).allowedValues ?? []).map(String)
  const found = typeof error.data === 'string' ? error.data.slice(0, 40) : null
  const hint = found === null ? {} : { hint: didYouMean(found, allowed, 'values') }
  return { message: `${place} must be ${allowed.length > 1 ? 'one of ' : ''}${allowed.join(', ')}`, ...hint }
}

function example(error: ErrorObject): { hint?: string } {
  const [first] = (error.parentSchema?.['examples'] ?? []) as unknown[]
  if (first === undefined) return {}
  return { hint: `Write it like ${typeof first === 'string' ? first : JSON.stringify(first)}.` }
}

function wordsOf(pointer: string): string {
  if (pointer === '') return 'greenroom.yaml'
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.')
}
