import { KINDS, kindRow } from '../agent/kinds.ts'
import type { JsonValue } from '../agent/agent-project.ts'
import type { AgentVersion, NormalResource } from './agent-version.ts'
import type { Change, FieldChange } from './change.ts'
import { compareValues, sameValue } from './compare-values.ts'
import { findRenames } from './find-renames.ts'
import { pointerTo } from './json-pointer.ts'

const KIND_ORDER: ReadonlyMap<string, number> = new Map(KINDS.map((row, index) => [row.kind, index]))

/**
 * What differs between two versions, one change a resource, in the order of KINDS and then by name; empty exactly when the
 * resources' hashes are equal. Null is an agent that is not there: everything is added, or removed.
 */
export function compareVersions(before: AgentVersion | null, after: AgentVersion | null): Change[] {
  if (before != null && after != null && before.digest === after.digest) return []
  const old = before?.resources ?? new Map<string, NormalResource>()
  const now = after?.resources ?? new Map<string, NormalResource>()
  const changes: Change[] = []
  const added: NormalResource[] = []
  const removed: NormalResource[] = []
  for (const [key, resource] of old) if (!now.has(key)) removed.push(resource)
  for (const [key, resource] of now) {
    const previous = old.get(key)
    if (previous == null) added.push(resource)
    else if (previous.hash !== resource.hash) changes.push(edited(previous, resource))
  }
  const renames = findRenames(removed, added)
  const paired = new Set(renames.flatMap((rename) => [rename.before, rename.after]))
  for (const rename of renames) changes.push(renamed(rename.before, rename.after))
  for (const resource of removed) if (!paired.has(resource)) changes.push(oneSided('removed', resource))
  for (const resource of added) if (!paired.has(resource)) changes.push(oneSided('added', resource))
  return changes.sort(inOrder)
}

function edited(before: NormalResource, after: NormalResource): Change {
  return { ...headOf(after), change: 'edited', fields: fieldsOf(before, after), before, after }
}

function renamed(before: NormalResource, after: NormalResource): Change {
  const name: FieldChange = { pointer: '/name', before: before.name, after: after.name }
  const rest = compareValues(before.value, after.value, { ordered: true }).filter((field) => field.pointer !== '/name')
  return { ...headOf(after), change: 'renamed', fields: [name, ...rest], before, after }
}

function oneSided(change: 'added' | 'removed', resource: NormalResource): Change {
  const side = change === 'added' ? 'after' : 'before'
  const fields = filledFields(resource).map(([pointer, value]) => ({ pointer, [side]: value }))
  return { ...headOf(resource), change, fields, [side]: resource }
}

function headOf(resource: NormalResource): Pick<Change, 'key' | 'kind' | 'name'> {
  return { key: resource.key, kind: resource.kind, name: resource.name }
}

/** Order counts only where it is all that differs: hashes say that something does. */
function fieldsOf(before: NormalResource, after: NormalResource): FieldChange[] {
  const unordered = compareValues(before.value, after.value, { ordered: false })
  if (unordered.length > 0) return unordered
  const ordered = compareValues(before.value, after.value, { ordered: true })
  if (ordered.length > 0) return ordered
  return [{ pointer: '', before: before.value, after: after.value }]
}

/** The fields of a new or removed resource that say something: defaults would only be noise. */
function filledFields({ kind, value }: NormalResource): [string, JsonValue][] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return isEmpty(value) ? [] : [['', value]]
  const table = kindRow(kind).fields
  return Object.entries(value)
    .filter(([key, field]: [string, JsonValue]) => {
      const usual = Object.hasOwn(table, key) ? table[key]?.default : undefined
      return key !== 'name' && !isEmpty(field) && !sameValue(field, usual)
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
