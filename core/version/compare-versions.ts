import { KINDS, kindRow, type ResourceKind } from '../agent/kinds.ts'
import type { JsonValue, ResourceKey } from '../agent/agent-project.ts'
import { pythonTokens } from '../agent/python-tokens.ts'
import type { AgentVersion, NormalResource } from './agent-version.ts'
import type { Change, FieldChange } from './change.ts'
import { compareValues } from './compare-values.ts'
import { findRenames } from './find-renames.ts'
import { pointerTo } from './json-pointer.ts'
import { movedResources } from './moved-resources.ts'
import { onlyDiffers } from './only-differs.ts'
import { type Follow, followersOf, mapTexts, type Rename, withoutOwnName } from './rename-text.ts'
import { sameValue } from './same-value.ts'
import { underNewNames, withoutPlace } from './value-forms.ts'

const KIND_ORDER: ReadonlyMap<string, number> = new Map(KINDS.map((row, index) => [row.kind, index]))

/**
 * What differs between two versions, one change a resource, in the order of KINDS and then by name; empty exactly when the
 * resources' hashes are equal. Null is an agent that is not there: everything is added, or removed. Attributes that only
 * follow a renamed variant are told there (`followers`); a pronunciation has not changed because another came before it.
 */
export function compareVersions(before: AgentVersion | null, after: AgentVersion | null): Change[] {
  if (before != null && after != null && before.digest === after.digest) return []
  const old = before?.resources ?? new Map<ResourceKey, NormalResource>()
  const now = after?.resources ?? new Map<ResourceKey, NormalResource>()
  const removed = [...old.values()].filter(({ key }) => !now.has(key))
  const added = [...now.values()].filter(({ key }) => !old.has(key))
  const renames = findRenames(removed, added, { before: [...old.values()], after: [...now.values()] })
  const follow = followersOf(renames)
  const known: Known = {
    follow,
    variants: new Map(
      renames.flatMap(({ before, after }) => (after.kind === 'variant' ? [[before.name, after.name]] : [])),
    ),
    places: placesOf(old, now, renames),
  }
  const paired = new Set(renames.flatMap((rename) => [rename.before, rename.after]))
  const followers: ResourceKey[] = []
  const changes: Change[] = []
  for (const resource of now.values()) {
    const previous = old.get(resource.key)
    if (previous === undefined) continue
    // What moved together with the one before it says the same of its place.
    if (previous.hash === resource.hash && known.places.get(resource.kind)?.has(resource.key) !== true) continue
    const change = edited(previous, resource, known)
    if (change !== null) changes.push(change)
    else if (resource.kind === 'attribute') followers.push(resource.key)
  }
  for (const rename of renames) changes.push(renamed(rename, known, followers))
  for (const resource of removed) if (!paired.has(resource)) changes.push(oneSided('removed', resource))
  for (const resource of added) if (!paired.has(resource)) changes.push(oneSided('added', resource))
  const news = { follow: renames.length === 0 ? null : follow, added, removed }
  return changes.map((change) => withOnly(change, onlyDiffers(change, news))).sort(inOrder)
}

/** What is known of the two versions before their resources are compared one by one. */
interface Known {
  follow: Follow
  /** Old to new names. */
  variants: ReadonlyMap<string, string>
  /** Of each ordered kind the resources that moved; kinds whose places are fields like others are missing. */
  places: ReadonlyMap<ResourceKind, ReadonlyMap<ResourceKey, FieldChange>>
}

function placesOf(
  old: ReadonlyMap<ResourceKey, NormalResource>,
  now: ReadonlyMap<ResourceKey, NormalResource>,
  renames: readonly Rename[],
): Known['places'] {
  const renamed = new Map(renames.map(({ before, after }) => [before.key, after.key]))
  const places = new Map<ResourceKind, ReadonlyMap<ResourceKey, FieldChange>>()
  for (const { kind, ordered } of KINDS) {
    if (!ordered) continue
    const ofKind = (resources: ReadonlyMap<ResourceKey, NormalResource>) =>
      [...resources.values()].filter((resource) => resource.kind === kind)
    const moved = movedResources(ofKind(old), ofKind(now), renamed)
    if (moved !== null) places.set(kind, moved)
  }
  return places
}

/** Null when the two differ only because of another resource's change. */
function edited(before: NormalResource, after: NormalResource, known: Known): Change | null {
  const fields = fieldsOf(before, after, known)
  return fields.length === 0 ? null : { ...headOf(after), change: 'edited', fields, before, after }
}

function fieldsOf(before: NormalResource, after: NormalResource, known: Known): FieldChange[] {
  const { kind } = after
  const moved = known.places.get(kind)
  const place = moved?.get(after.key)
  const [old, now] =
    moved === undefined
      ? [kind === 'attribute' ? underNewNames(before.value, known.variants) : before.value, after.value]
      : [withoutPlace(before.value), withoutPlace(after.value)]
  const fields = compareValues(old, now, { ordered: (pointer) => orderCounts(kind, pointer) })
  if (place !== undefined) fields.push(place)
  if (fields.length > 0) return fields
  if (sameValue(old, now) && !sameValue(before.value, after.value)) return []
  // The hashes say that something differs: where nothing else does, the order of any list counts.
  const ordered = compareValues(old, now, { ordered: () => true })
  return ordered.length > 0 ? ordered : [{ pointer: '', before: before.value, after: after.value }]
}

/** Fields that differ by more than the names of what was renamed. */
function renamed({ before, after }: Rename, known: Known, followers: readonly ResourceKey[]): Change {
  const name: FieldChange = { pointer: '/name', before: before.name, after: after.name }
  const blank = { old: withoutOwnName(before), now: withoutOwnName(after) }
  const canonical = (pointer: string, value: JsonValue): JsonValue =>
    pointer === '/source' && typeof value === 'string' ? pythonTokens(value) : value
  const rest = fieldsOf(before, after, known).filter(({ pointer, before, after }) => {
    if (pointer === '/name') return false
    if (before === undefined || after === undefined) return true
    const old = mapTexts(before, (text) => blank.old(known.follow(text)))
    return !sameValue(canonical(pointer, old), canonical(pointer, mapTexts(after, blank.now)))
  })
  const follows = after.kind === 'variant' && followers.length > 0 ? { followers } : {}
  return { ...headOf(after), change: 'renamed', fields: [name, ...rest], before, after, ...follows }
}

function oneSided(change: 'added' | 'removed', resource: NormalResource): Change {
  const side = change === 'added' ? 'after' : 'before'
  const fields = filledFields(resource).map(([pointer, value]) => ({ pointer, [side]: value }))
  return { ...headOf(resource), change, fields, [side]: resource }
}

function headOf(resource: NormalResource): Pick<Change, 'key' | 'kind' | 'name'> {
  return { key: resource.key, kind: resource.kind, name: resource.name }
}

function withOnly(change: Change, only: string | null): Change {
  return only === null ? change : { ...change, only }
}

function orderCounts(kind: ResourceKind, pointer: string): boolean {
  const { fields } = kindRow(kind)
  const field = pointer.slice(1)
  return Object.hasOwn(fields, field) && fields[field]?.ordered === true
}

/** The fields of a new or removed resource that say something: defaults would only be noise. */
function filledFields({ kind, value }: NormalResource): [string, JsonValue][] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return isEmpty(value) ? [] : [['', value]]
  const { fields: table, ordered } = kindRow(kind)
  return Object.entries(value)
    .filter(([key, field]: [string, JsonValue]) => {
      const usual = Object.hasOwn(table, key) ? table[key]?.default : undefined
      return key !== 'name' && !(ordered && key === 'after') && !isEmpty(field) && !sameValue(field, usual)
    })
    .map(([key, field]: [string, JsonValue]) => [pointerTo('', key), field])
}

function isEmpty(value: JsonValue): boolean {
  if (value === null || value === '' || value === false) return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

function inOrder(a: Change, b: Change): number {
  const kinds = (KIND_ORDER.get(a.kind) ?? KINDS.length) - (KIND_ORDER.get(b.kind) ?? KINDS.length)
  if (kinds !== 0) return kinds
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}
