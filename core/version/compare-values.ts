import type { JsonValue } from '../agent/agent-project.ts'
import type { FieldChange } from './change.ts'
import { pointerTo } from './json-pointer.ts'
import { naturalKey } from './natural-key.ts'

type JsonMap = { readonly [key: string]: JsonValue }

export interface CompareOptions {
  /** True: the order of a list counts where the list is otherwise equal. */
  ordered: boolean
}

/**
 * The fields in which two values differ, parents before children, keys in order. Lists of maps are matched by their
 * natural key, lists of scalars are one field; without `ordered` a list that was only reordered is no change.
 */
export function compareValues(before: JsonValue, after: JsonValue, options: CompareOptions): FieldChange[] {
  const changes: FieldChange[] = []
  compareAt('', before, after, options, changes)
  return changes
}

/** Equality of JSON values; the order of keys does not count, the order of lists does. */
export function sameValue(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  return canonical(a) === canonical(b)
}

function compareAt(
  pointer: string,
  before: JsonValue,
  after: JsonValue,
  options: CompareOptions,
  changes: FieldChange[],
): void {
  if (sameValue(before, after)) return
  if (isMap(before) && isMap(after)) return compareMaps(pointer, before, after, options, changes)
  if (isList(before) && isList(after)) return compareLists(pointer, before, after, options, changes)
  changes.push({ pointer, before, after })
}

function compareMaps(
  pointer: string,
  before: JsonMap,
  after: JsonMap,
  options: CompareOptions,
  changes: FieldChange[],
): void {
  for (const key of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
    const at = pointerTo(pointer, key)
    const old = Object.hasOwn(before, key) ? before[key] : undefined
    const now = Object.hasOwn(after, key) ? after[key] : undefined
    if (old === undefined) changes.push({ pointer: at, after: now })
    else if (now === undefined) changes.push({ pointer: at, before: old })
    else compareAt(at, old, now, options, changes)
  }
}

function compareLists(
  pointer: string,
  before: readonly JsonValue[],
  after: readonly JsonValue[],
  options: CompareOptions,
  changes: FieldChange[],
): void {
  const keyOf = naturalKey(before, after)
  if (keyOf == null) {
    if (options.ordered || !sameItems(before, after)) changes.push({ pointer, before, after })
    return
  }
  const old = new Map(before.map((item) => [keyOf(item), item]))
  const now = new Map(after.map((item) => [keyOf(item), item]))
  const found: FieldChange[] = []
  for (const [key, item] of old) {
    const at = pointerTo(pointer, key)
    const match = now.get(key)
    if (match === undefined) found.push({ pointer: at, before: item })
    else compareAt(at, item, match, options, found)
  }
  for (const [key, item] of now) {
    if (!old.has(key)) found.push({ pointer: pointerTo(pointer, key), after: item })
  }
  if (found.length === 0 && options.ordered) found.push({ pointer, before, after })
  changes.push(...found)
}

function sameItems(a: readonly JsonValue[], b: readonly JsonValue[]): boolean {
  return a.length === b.length && sameValue(a.map(canonical).sort(), b.map(canonical).sort())
}

function isMap(value: JsonValue): value is JsonMap {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}

function canonical(value: JsonValue | undefined): string {
  if (value === undefined) return ''
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  if (!isMap(value)) return JSON.stringify(value)
  const entries = Object.keys(value).sort()
  return `{${entries.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
}
