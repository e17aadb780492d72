import type { JsonValue } from './agent-project.ts'
import type { FieldForm, FieldTable } from './kind-row.ts'

type Fields = Record<string, JsonValue>

/** Line ends as LF, no white space at the ends. */
export function normalText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .trim()
}

/**
 * Every string of a value trimmed, keys too (the first of two keys that become equal stays). Numbers that JSON cannot
 * hold (`.inf`, `.nan`) become their YAML spelling, -0 becomes 0.
 */
export function trimmed(value: JsonValue): JsonValue {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return normalNumber(value)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item) => trimmed(item as JsonValue))
  const result = emptyMap()
  for (const [key, field] of Object.entries(value)) {
    const name = key.trim()
    if (!(name in result)) result[name] = trimmed(field)
  }
  return result
}

/** A map with defaults filled in and what counts as absent left out, as the table says; anything else comes back as is. */
export function normalFields(value: JsonValue, table: FieldTable): JsonValue {
  if (!isMap(value)) return value
  const result = emptyMap()
  for (const [key, field] of Object.entries(value)) if (!(key in table)) result[key] = field
  for (const [name, form] of Object.entries(table)) {
    if (form.alsoKnownAs !== undefined) delete result[form.alsoKnownAs]
    const written =
      value[name] ?? (form.alsoKnownAs === undefined ? undefined : value[form.alsoKnownAs]) ?? form.default
    const field = written === undefined ? undefined : normalField(written, form)
    if (field !== undefined) result[name] = field
  }
  return result
}

function normalField(written: JsonValue, form: FieldForm): JsonValue | undefined {
  let value = written
  if (form.dropUnless !== undefined && isMap(value) && value[form.dropUnless] !== true) return undefined
  if (form.dropEmpty === true && isMap(value) && Object.keys(value).length === 0) return undefined
  if (form.fields !== undefined) value = normalFields(value, form.fields)
  if (form.items !== undefined) value = normalItems(value, form.items)
  if (typeof value === 'string') value = normalWord(value, form)
  return form.omit === true && value === form.default ? undefined : value
}

function normalItems(value: JsonValue, table: FieldTable): JsonValue {
  if (Array.isArray(value)) return value.map((item) => normalFields(item as JsonValue, table))
  if (!isMap(value)) return value
  const result = emptyMap()
  for (const [key, item] of Object.entries(value)) result[key] = normalFields(item, table)
  return result
}

function normalWord(word: string, form: FieldForm): string {
  const cased = form.case === 'lower' ? word.toLowerCase() : form.case === 'upper' ? word.toUpperCase() : word
  return form.aliases !== undefined && Object.hasOwn(form.aliases, cased) ? (form.aliases[cased] ?? cased) : cased
}

function normalNumber(value: number): JsonValue {
  if (Number.isNaN(value)) return '.nan'
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf'
  return value === 0 ? 0 : value
}

function isMap(value: JsonValue): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function emptyMap(): Fields {
  return Object.create(null) as Fields
}
