import type { JsonValue } from '../agent/agent-project.ts'
import { canonicalJson } from '../agent/canonical-json.ts'

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

/** An item of a list on both sides; places are 0-based, null where it is not there. */
export interface MatchedItem {
  /** What names it in a pointer: its key, with a number where several share it (`book (2)`). Unique in the list. */
  label: string
  before: number | null
  after: number | null
}

/**
 * The items of two versions of a list of maps, matched by the field that names them: those of the first in their order,
 * then those only the second has. Null when no field names all items: then the list can only be compared as a whole.
 */
export function matchItems(before: readonly JsonValue[], after: readonly JsonValue[]): MatchedItem[] | null {
  if (before.length === 0 && after.length === 0) return null
  let shared: { old: readonly string[]; now: readonly string[] } | null = null
  for (const fields of KEYS) {
    const old = keysOf(before, fields)
    const now = old === null ? null : keysOf(after, fields)
    if (old === null || now === null) continue
    if (new Set(old).size === old.length && new Set(now).size === now.length) return matchUnique(old, now)
    shared ??= { old, now }
  }
  return shared === null ? null : matchShared(before, after, shared.old, shared.now)
}

function matchUnique(old: readonly string[], now: readonly string[]): MatchedItem[] {
  const places = new Map(now.map((key, place) => [key, place]))
  const known = new Set(old)
  const items = old.map((label, place): MatchedItem => ({ label, before: place, after: places.get(label) ?? null }))
  for (const [place, label] of now.entries()) if (!known.has(label)) items.push({ label, before: null, after: place })
  return items
}

/** Of items with one key, equal ones belong together, then the first and the first that are left. */
function matchShared(
  before: readonly JsonValue[],
  after: readonly JsonValue[],
  old: readonly string[],
  now: readonly string[],
): MatchedItem[] | null {
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  const spell = (key: string, item: JsonValue | undefined) => `${key}\n${canonicalJson(item ?? null)}`
  for (const name of [
    (side: 'old' | 'now', place: number) =>
      side === 'old' ? spell(old[place] ?? '', before[place]) : spell(now[place] ?? '', after[place]),
    (side: 'old' | 'now', place: number) => (side === 'old' ? old[place] : now[place]) ?? '',
  ]) {
    const free = new Map<string, number[]>()
    for (const place of now.keys()) if (!taken.has(place)) pushTo(free, name('now', place), place)
    for (const list of free.values()) list.reverse()
    for (const place of old.keys()) {
      const match = partner.has(place) ? undefined : free.get(name('old', place))?.pop()
      if (match === undefined) continue
      partner.set(place, match)
      taken.add(match)
    }
  }
  const count = new Map<string, number>()
  const labelOf = (key: string): string => {
    const n = (count.get(key) ?? 0) + 1
    count.set(key, n)
    return n === 1 ? key : `${key} (${n})`
  }
  const items = old.map((key, place): MatchedItem => ({
    label: labelOf(key),
    before: place,
    after: partner.get(place) ?? null,
  }))
  for (const [place, key] of now.entries())
    if (!taken.has(place)) items.push({ label: labelOf(key), before: null, after: place })
  return new Set(items.map(({ label }) => label)).size === items.length ? items : null
}

function pushTo(map: Map<string, number[]>, key: string, place: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [place])
  else list.push(place)
}

function keysOf(list: readonly JsonValue[], fields: readonly string[]): string[] | null {
  const keys: string[] = []
  for (const item of list) {
    const key = keyOf(item, fields)
    if (key === null) return null
    keys.push(key)
  }
  return keys
}

function keyOf(item: JsonValue, fields: readonly string[]): string | null {
  if (item === null || typeof item !== 'object' || Array.isArray(item)) return null
  const map = item as Record<string, JsonValue>
  const parts: string[] = []
  for (const field of fields) {
    const value = Object.hasOwn(map, field) ? map[field] : undefined
    if (typeof value !== 'string' || value === '') return null
    parts.push(value)
  }
  return parts.join(' ')
}
