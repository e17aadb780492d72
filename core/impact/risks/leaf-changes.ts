import type { JsonValue } from '../../agent/agent-project.ts'
import type { FieldChange } from '../../version/change.ts'
import { listOf } from '../../validate/json-fields.ts'
import { pointerTo } from '../../version/json-pointer.ts'
import { matchItems } from '../../version/match-items.ts'

export type Scalar = string | number | boolean

/** One value that differs, below any maps and lists. A list of plain values is one text, an item a line. */
export interface LeafChange {
  pointer: string
  before: Scalar | undefined
  after: Scalar | undefined
}

/** What differs in the fields of a change, value by value; what only stands elsewhere does not. */
export function leafChanges(fields: readonly FieldChange[]): LeafChange[] {
  return fields
    .filter(({ moved }) => moved === undefined)
    .flatMap(({ pointer, before, after }) => compare(pointer, before, after))
    .filter(({ before, after }) => before !== after)
}

function compare(pointer: string, before: JsonValue | undefined, after: JsonValue | undefined): LeafChange[] {
  const [old, now] = children(before, after)
  if (old === null || now === null) return leaf(pointer, before, after)
  const names = new Set([...old.keys(), ...now.keys()])
  return [...names].flatMap((name) => compare(pointerTo(pointer, name), old.get(name), now.get(name)))
}

function leaf(pointer: string, before: JsonValue | undefined, after: JsonValue | undefined): LeafChange[] {
  const [old, now] = [scalar(before), scalar(after)]
  return old === undefined && now === undefined ? [] : [{ pointer, before: old, after: now }]
}

type Children = Map<string, JsonValue>

/** Both sides as maps of the same shape; null when the two are to be compared as they are. */
function children(before: JsonValue | undefined, after: JsonValue | undefined): [Children | null, Children | null] {
  const sides = [before, after]
  const held = sides.filter((side) => side !== null && side !== undefined)
  if (held.length === 0 || held.some((side) => typeof side !== 'object')) return [null, null]
  const lists = held.filter((side) => Array.isArray(side))
  if (lists.length === 0) return [entries(before), entries(after)]
  if (lists.length < held.length || lists.some(isPlain)) return [null, null]
  return items(listOf(before), listOf(after))
}

function isPlain(list: readonly JsonValue[]): boolean {
  return list.length > 0 && list.every((item) => item === null || typeof item !== 'object')
}

function entries(value: JsonValue | undefined): Children {
  return new Map(value === null || typeof value !== 'object' ? [] : Object.entries(value))
}

/** Both lists by what names their items, else by place. */
function items(before: readonly JsonValue[], after: readonly JsonValue[]): [Children, Children] {
  const matched = matchItems(before, after)
  if (matched === null) return [byPlace(before), byPlace(after)]
  const side = (list: readonly JsonValue[], at: 'before' | 'after'): Children =>
    new Map(
      matched.flatMap((item): [string, JsonValue][] => {
        const place = item[at]
        return place === null ? [] : [[item.label, list[place] ?? null]]
      }),
    )
  return [side(before, 'before'), side(after, 'after')]
}

function byPlace(list: readonly JsonValue[]): Children {
  return new Map(list.map((item, index) => [String(index), item]))
}

function scalar(value: JsonValue | undefined): Scalar | undefined {
  if (value === null || value === undefined || value === '') return undefined
  if (typeof value !== 'object') return value
  return Array.isArray(value)
    ? value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join('\n')
    : undefined
}
