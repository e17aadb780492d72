import type { JsonValue } from './agent-project.ts'

/** JSON with the keys of every map sorted by code unit and no white space: equal values have equal texts. */
export function canonicalJson(value: JsonValue): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item as JsonValue)).join(',')}]`
  const map = value as Record<string, JsonValue>
  const fields = Object.keys(map)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(map[key] ?? null)}`)
  return `{${fields.join(',')}}`
}
