import type { JsonValue } from '../../agent/agent-project.ts'
import { escapePointer } from '../../agent/json-pointer.ts'
import { entriesOf, field, listOf } from '../json-fields.ts'
import { foundWords, placeWords, typeWords } from './value-words.ts'

/** A value that a project's own schema refuses. */
export interface RefusedValue {
  pointer: string
  at: 'key' | 'value'
  message: string
}

const MOST_DEPTH = 64

/**
 * What of a value a JSON Schema (draft 7) of the project refuses, by the keywords that say it plainly: types, allowed
 * values, bounds, fields that are missing or not allowed. References, alternatives and patterns are not followed: the
 * schema is somebody else's text, and nothing is compiled from it.
 */
export function valuesAgainstSchema(value: JsonValue, schema: JsonValue, pointer = '', depth = 0): RefusedValue[] {
  if (depth > MOST_DEPTH) return []
  const wrong = ownMistake(value, schema, pointer)
  if (wrong !== null) return [{ pointer, at: 'value', message: wrong }]
  if (Array.isArray(value)) {
    const items = field(schema, 'items') ?? null
    return value.flatMap((item, index) =>
      valuesAgainstSchema(item as JsonValue, items, `${pointer}/${index}`, depth + 1),
    )
  }
  return [
    ...missingFields(value, schema, pointer),
    ...entriesOf(value).flatMap(([key, below]) =>
      fieldMistakes(key, below, schema, `${pointer}/${escapePointer(key)}`, depth),
    ),
  ]
}

function ownMistake(value: JsonValue, schema: JsonValue, pointer: string): string | null {
  const what = placeWords(pointer)
  const type = field(schema, 'type')
  const types = typeof type === 'string' ? [type] : listOf(type).filter((one) => typeof one === 'string')
  if (types.length > 0 && !types.some((one) => isOfType(value, one))) {
    return `${what} must be ${typeWords(types)}, but is ${foundWords(value, null)}.`
  }
  const allowed = listOf(field(schema, 'enum'))
  if (allowed.length > 0 && !allowed.some((one) => JSON.stringify(one) === JSON.stringify(value))) {
    const shown = allowed.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
    return `${what} is none of ${shown.slice(0, 10).join(', ')}.`
  }
  const size =
    typeof value === 'number' ? value : typeof value === 'string' || Array.isArray(value) ? value.length : null
  const [least, most] =
    typeof value === 'number'
      ? ['minimum', 'maximum']
      : typeof value === 'string'
        ? ['minLength', 'maxLength']
        : ['minItems', 'maxItems']
  const lower = field(schema, least)
  const upper = field(schema, most)
  if (size !== null && typeof lower === 'number' && size < lower) return `${what} is below its ${least}, ${lower}.`
  if (size !== null && typeof upper === 'number' && size > upper) return `${what} is above its ${most}, ${upper}.`
  return null
}

function missingFields(value: JsonValue, schema: JsonValue, pointer: string): RefusedValue[] {
  if (value === null || typeof value !== 'object') return []
  return listOf(field(schema, 'required'))
    .filter((name): name is string => typeof name === 'string' && !Object.hasOwn(value, name))
    .map((name) => ({ pointer, at: 'key', message: `"${name}" is missing in ${placeWords(pointer)}.` }))
}

function fieldMistakes(key: string, value: JsonValue, schema: JsonValue, place: string, depth: number): RefusedValue[] {
  const known = field(field(schema, 'properties'), key)
  const others = field(schema, 'additionalProperties')
  if (known !== undefined) return valuesAgainstSchema(value, known, place, depth + 1)
  if (field(schema, 'patternProperties') !== undefined) return []
  if (others === false)
    return [{ pointer: place, at: 'key', message: `"${key.slice(0, 80)}" is not a field its schema knows.` }]
  return others === undefined ? [] : valuesAgainstSchema(value, others, place, depth + 1)
}

function isOfType(value: JsonValue, type: string): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return value !== null && typeof value === 'object' && !Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'string' || type === 'number' || type === 'boolean') return typeof value === type
  return true
}
