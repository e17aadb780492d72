import { inOrder } from '../agent/in-order.ts'
import type { ResourceKey } from '../agent/agent-project.ts'
import type { NormalResource } from './agent-version.ts'
import type { FieldChange } from './change.ts'
import { longestRising } from './longest-rising.ts'

/**
 * The resources of an ordered kind (pronunciations) that moved between two versions, by their key on the second side: as
 * few as can be, and never one only because another was put in or taken out before it. `renamed` maps keys of the first
 * side to those of the second. Null when a side's places
 * are not those of one list, which a version from outside can claim: then places are fields like others.
 */
export function movedResources(
  before: readonly NormalResource[],
  after: readonly NormalResource[],
  renamed: ReadonlyMap<ResourceKey, ResourceKey>,
): Map<ResourceKey, FieldChange> | null {
  const old = inOrder(before)
  const now = inOrder(after)
  if (!isOneList(old) || !isOneList(now)) return null
  const places = new Map(now.map(({ key }, place) => [key, place]))
  const stays = old.flatMap((resource, from) => {
    const key = renamed.get(resource.key) ?? resource.key
    const to = places.get(key)
    return to === undefined ? [] : [{ key, from, to }]
  })
  const still = longestRising(
    stays.map(({ to }) => to),
    (place) => stays[place]?.from === stays[place]?.to,
  )
  const moved = stays.flatMap(({ key, from, to }, place): [ResourceKey, FieldChange][] => {
    if (still.has(place)) return []
    const [was, is] = [old[from - 1]?.name ?? '', now[to - 1]?.name ?? '']
    return [[key, { pointer: '/after', before: was, after: is, moved: { from: from + 1, to: to + 1 } }]]
  })
  return new Map(moved)
}

function isOneList(resources: readonly NormalResource[]): boolean {
  return resources.every(({ value }, place) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return false
    return (value as Record<string, unknown>)['after'] === (resources[place - 1]?.name ?? '')
  })
}
