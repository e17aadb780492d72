import type { JsonValue } from '../agent/agent-project.ts'

type JsonMap = { readonly [key: string]: JsonValue }

/** The value of a resource of an ordered kind without what it comes after: that is its place, not its content. */
export function withoutPlace(value: JsonValue): JsonValue {
  if (!isMap(value) || !Object.hasOwn(value, 'after')) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'after'))
}

/** The value of an attribute with its values under the new names of variants; as it is where a new name is taken. */
export function underNewNames(value: JsonValue, variants: ReadonlyMap<string, string>): JsonValue {
  const values = isMap(value) && Object.hasOwn(value, 'values') ? (value['values'] ?? null) : null
  if (variants.size === 0 || !isMap(value) || !isMap(values)) return value
  const moved = Object.entries(values).map(([name, text]): [string, JsonValue] => [variants.get(name) ?? name, text])
  if (new Set(moved.map(([name]) => name)).size < moved.length) return value
  return { ...value, values: Object.fromEntries(moved) }
}

function isMap(value: JsonValue): value is JsonMap {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
