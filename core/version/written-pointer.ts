import type { JsonValue } from '../agent/agent-project.ts'
import { pointerSteps, pointerTo } from './json-pointer.ts'
import { type MatchedItem, matchItems } from './match-items.ts'

type Side = 'before' | 'after'

/**
 * Finds fields as they are written on one side: the pointers of changes name items of lists by their keys, in a file they
 * have places. Lists are matched once for all fields of a resource.
 */
export function writtenPointers(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): (pointer: string, side: Side) => string {
  const matched = new Map<string, ReadonlyMap<string, MatchedItem> | null>()

  function itemsAt(pointer: string, old: JsonValue | undefined, now: JsonValue | undefined) {
    const known = matched.get(pointer)
    if (known !== undefined) return known
    const items = Array.isArray(old) || Array.isArray(now) ? matchItems(listOf(old), listOf(now)) : null
    const byLabel = items === null ? null : new Map(items.map((item) => [item.label, item]))
    matched.set(pointer, byLabel)
    return byLabel
  }

  return (pointer, side) => {
    let written = ''
    let at = ''
    let old = before
    let now = after
    for (const step of pointerSteps(pointer)) {
      const item = itemsAt(at, old, now)?.get(step)
      at = pointerTo(at, step)
      old = item === undefined ? fieldOf(old, step) : itemOf(old, item.before)
      now = item === undefined ? fieldOf(now, step) : itemOf(now, item.after)
      const place = item?.[side]
      written = pointerTo(written, item === undefined ? step : String(place ?? ''))
    }
    return written
  }
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : []
}

function itemOf(value: JsonValue | undefined, place: number | null): JsonValue | undefined {
  return place === null ? undefined : listOf(value)[place]
}

function fieldOf(value: JsonValue | undefined, key: string): JsonValue | undefined {
  if (value === undefined || value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined
  return (value as Record<string, JsonValue>)[key]
}
