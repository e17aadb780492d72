import type { JsonValue } from '../agent/agent-project.ts'

/** A field of a map; undefined where there is none, or no map. Keys such as `__proto__` are keys like any other. */
export function field(value: JsonValue | undefined, name: string): JsonValue | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined
  return Object.hasOwn(value, name) ? (value as { readonly [key: string]: JsonValue })[name] : undefined
}

/** A text, trimmed as the ADK trims; null for anything else. */
export function textOf(value: JsonValue | undefined): string | null {
  return typeof value === 'string' ? value.trim() : null
}

/** The items of a list; none for anything else. */
export function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : []
}

/** Keys and values of a map, in order; none for anything else. */
export function entriesOf(value: JsonValue | undefined): readonly [string, JsonValue][] {
  if (value === null || value === undefined || typeof value !== 'object' || Array.isArray(value)) return []
  return Object.entries(value as { readonly [key: string]: JsonValue })
}
