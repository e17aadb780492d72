import type { JsonValue } from '../agent/agent-project.ts'

/** Fields that name an item of a list, best first; a pair where one alone is not unique (an operation: name and method). */
const KEYS: readonly (readonly string[])[] = [
  ['name'],
  ['name', 'method'],
  ['code'],
  ['key'],
  ['keyphrase'],
  ['parameter_name'],
  ['regex'],
  ['regex', 'language_code'],
  ['regular_expression'],
  ['group_name'],
  ['url'],
  ['id'],
]

type Item = { readonly [key: string]: JsonValue }

/**
 * How the items of a list of maps are told apart, given every version of the list: a function from item to its key, or
 * null when no field names all of them uniquely (then the list can only be compared as a whole).
 */
export function naturalKey(...lists: readonly (readonly JsonValue[])[]): ((item: JsonValue) => string) | null {
  if (lists.every((list) => list.length === 0)) return null
  for (const fields of KEYS) {
    if (lists.every((list) => namesAll(list, fields))) return (item) => keyOf(item, fields) ?? ''
  }
  return null
}

function namesAll(list: readonly JsonValue[], fields: readonly string[]): boolean {
  const seen = new Set<string>()
  for (const item of list) {
    const key = keyOf(item, fields)
    if (key == null || seen.has(key)) return false
    seen.add(key)
  }
  return true
}

function keyOf(item: JsonValue, fields: readonly string[]): string | null {
  if (item === null || typeof item !== 'object' || Array.isArray(item)) return null
  const map = item as Item
  const parts: string[] = []
  for (const field of fields) {
    const value = Object.hasOwn(map, field) ? map[field] : undefined
    if (typeof value !== 'string' || value === '') return null
    parts.push(value)
  }
  return parts.join(' ')
}
