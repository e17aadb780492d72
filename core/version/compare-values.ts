import type { JsonValue } from '../agent/agent-project.ts'
import { canonicalJson } from '../agent/canonical-json.ts'
import type { FieldChange } from './change.ts'
import { pointerTo } from './json-pointer.ts'
import { longestRising } from './longest-rising.ts'
import { type MatchedItem, matchItems } from './match-items.ts'
import { sameValue } from './same-value.ts'

type JsonMap = { readonly [key: string]: JsonValue }

export interface CompareOptions {
  /** Whether the order of the list at a pointer counts. */
  ordered(pointer: string): boolean
}

/** Values below this depth are compared as a whole: what a file can hold is less deep. */
const MAX_DEPTH = 100

/**
 * The fields in which two values differ, parents before children, keys in order. Lists of maps are matched by the field
 * that names their items, and where order counts each item that moved is told, as few as can be; other lists are one field.
 */
export function compareValues(before: JsonValue, after: JsonValue, options: CompareOptions): FieldChange[] {
  const changes: FieldChange[] = []
  compareAt('', before, after, 0)
  return changes

  function compareAt(pointer: string, before: JsonValue, after: JsonValue, depth: number): void {
    if (depth < MAX_DEPTH && isMap(before) && isMap(after)) return compareMaps(pointer, before, after, depth)
    if (sameValue(before, after)) return
    if (depth < MAX_DEPTH && isList(before) && isList(after)) return compareLists(pointer, before, after, depth)
    changes.push({ pointer, before, after })
  }

  function compareMaps(pointer: string, before: JsonMap, after: JsonMap, depth: number): void {
    for (const key of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
      const old = Object.hasOwn(before, key) ? before[key] : undefined
      const now = Object.hasOwn(after, key) ? after[key] : undefined
      if (old !== undefined && now !== undefined) compareAt(pointerTo(pointer, key), old, now, depth + 1)
      else changes.push({ pointer: pointerTo(pointer, key), ...sides(old, now) })
    }
  }

  function compareLists(
    pointer: string,
    before: readonly JsonValue[],
    after: readonly JsonValue[],
    depth: number,
  ): void {
    const items = matchItems(before, after)
    if (items === null) {
      if (options.ordered(pointer) || !sameItems(before, after)) changes.push({ pointer, before, after })
      return
    }
    const moved = options.ordered(pointer) ? movedItems(items) : new Map<string, FieldChange['moved']>()
    for (const item of items) {
      const at = pointerTo(pointer, item.label)
      const old = item.before === null ? undefined : before[item.before]
      const now = item.after === null ? undefined : after[item.after]
      if (moved.has(item.label)) changes.push({ pointer: at, ...sides(old, now), moved: moved.get(item.label) })
      if (old !== undefined && now !== undefined) compareAt(at, old, now, depth + 1)
      else changes.push({ pointer: at, ...sides(old, now) })
    }
  }
}

/** The items that must move for the others to keep their order. */
function movedItems(items: readonly MatchedItem[]): Map<string, FieldChange['moved']> {
  const stays = items.filter((item) => item.before !== null && item.after !== null)
  const still = longestRising(
    stays.map((item) => item.after ?? 0),
    (place) => stays[place]?.before === stays[place]?.after,
  )
  const moved = new Map<string, FieldChange['moved']>()
  for (const [place, { label, before, after }] of stays.entries())
    if (!still.has(place)) moved.set(label, { from: (before ?? 0) + 1, to: (after ?? 0) + 1 })
  return moved
}

function sides(before: JsonValue | undefined, after: JsonValue | undefined): Pick<FieldChange, 'before' | 'after'> {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
}

function sameItems(a: readonly JsonValue[], b: readonly JsonValue[]): boolean {
  return a.length === b.length && sameValue(a.map(canonicalJson).sort(), b.map(canonicalJson).sort())
}

function isMap(value: JsonValue): value is JsonMap {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}
