import type { JsonValue } from '../../agent/agent-project.ts'
import type { ParsedDocument } from '../../agent/document.ts'
import { escapePointer } from '../../agent/json-pointer.ts'

/** Stands for a date, which the vendor's reader makes of `2026-01-15` without quotes; no schema takes it for anything. */
export const DATE = Symbol('date')

const MAYBE_DATE = /^\d{4}-\d{1,2}-\d/
const LONGEST_DATE = 50
const MAYBE_LONG_NUMBER = /^[-+]?\d[\d_]{14,}$|^[-+]?0[box][\da-fA-F_]{12,}$/

/**
 * A document's value as the vendor's reader sees it: dates are no texts, integers too long for JavaScript are numbers. The
 * same value where there is nothing of the kind; places are only looked up for texts that look like one.
 */
export function vendorValue(document: ParsedDocument): JsonValue {
  return converted(document.value, '', document)
}

function converted(value: JsonValue, pointer: string, document: ParsedDocument): JsonValue {
  if (typeof value === 'string') return scalar(value, pointer, document)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    let items: JsonValue[] | null = null
    value.forEach((item: JsonValue, index) => {
      const after = converted(item, `${pointer}/${index}`, document)
      if (after !== item) (items ??= [...(value as JsonValue[])])[index] = after
    })
    return items ?? value
  }
  let fields: Record<string, JsonValue> | null = null
  for (const [key, field] of Object.entries(value as { readonly [key: string]: JsonValue })) {
    const after = converted(field, `${pointer}/${escapePointer(key)}`, document)
    if (after === field) continue
    fields ??= Object.assign(Object.create(null) as Record<string, JsonValue>, value)
    fields[key] = after
  }
  return fields ?? value
}

function scalar(text: string, pointer: string, document: ParsedDocument): JsonValue {
  if (text.length <= LONGEST_DATE && MAYBE_DATE.test(text)) {
    return document.scalarAt(pointer)?.type === 'timestamp' ? (DATE as unknown as JsonValue) : text
  }
  if (MAYBE_LONG_NUMBER.test(text) && document.scalarAt(pointer)?.type === 'integer') {
    return Number(text.replaceAll('_', ''))
  }
  return text
}

/** The value at a JSON pointer; undefined where there is none. */
export function valueAt(value: JsonValue, pointer: string): JsonValue | undefined {
  let at: JsonValue | undefined = value
  for (const segment of pointer.split('/').slice(1)) {
    if (at === undefined || at === null || typeof at !== 'object') return undefined
    const key = segment.replaceAll('~1', '/').replaceAll('~0', '~')
    at = Object.hasOwn(at, key) ? (at as { readonly [key: string]: JsonValue })[key] : undefined
  }
  return at
}
