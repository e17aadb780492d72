import type { JsonValue, ResourceKey } from '../../../core/agent/agent-project.ts'
import { inOrder } from '../../../core/agent/in-order.ts'
import { KINDS } from '../../../core/agent/kinds.ts'
import type { AgentVersion, NormalResource } from '../../../core/version/agent-version.ts'
import type { Change } from '../../../core/version/change.ts'
import { underNewNames } from '../../../core/version/value-forms.ts'
import { versionFromResources } from '../../../core/version/version-of.ts'

/**
 * The version that a list of changes makes of another: what a change says of a resource, attributes that follow a renamed
 * variant, and the places that the rest of an ordered kind takes when some come, go or move.
 */
export function applyChanges(changes: readonly Change[], before: AgentVersion): AgentVersion {
  const resources = new Map(before.resources)
  const variants = new Map(
    changes.flatMap((change) =>
      change.change === 'renamed' && change.kind === 'variant' ? [[change.before?.name ?? '', change.name]] : [],
    ),
  )
  for (const key of new Set(changes.flatMap((change) => change.followers ?? []))) {
    const attribute = resources.get(key)
    if (attribute !== undefined) resources.set(key, { ...attribute, value: underNewNames(attribute.value, variants) })
  }
  for (const change of changes) if (change.before !== undefined) resources.delete(change.before.key)
  for (const change of changes) if (change.after !== undefined) resources.set(change.after.key, change.after)
  for (const { kind, ordered } of KINDS) {
    if (!ordered) continue
    const old = inOrder([...before.resources.values()].filter((resource) => resource.kind === kind))
    const placed = old.every(({ value }, at) => afterOf(value) === (old[at - 1]?.name ?? ''))
    if (!placed) continue
    for (const resource of inNewOrder(old, changes, resources)) resources.set(resource.key, resource)
  }
  return versionFromResources('sample', null, [...resources.values()])
}

/** Those that neither came nor moved keep their order; the others go where they say they are. */
function inNewOrder(
  old: readonly NormalResource[],
  changes: readonly Change[],
  resources: ReadonlyMap<ResourceKey, NormalResource>,
): NormalResource[] {
  const moving: NormalResource[] = []
  const newKey = new Map<ResourceKey, ResourceKey>()
  for (const change of changes) {
    const moves = change.fields.some((field) => field.moved !== undefined && field.pointer === '/after')
    if (change.change === 'renamed') newKey.set(change.before?.key ?? '', change.key)
    if (change.after === undefined || change.kind !== old[0]?.kind) {
      if (change.after === undefined || !KINDS.some(({ kind, ordered }) => ordered && kind === change.kind)) continue
    }
    if (moves || change.change === 'added') moving.push(change.after)
  }
  const names = new Set(moving.map(({ name }) => name))
  const list = old.flatMap((resource) => {
    const kept = resources.get(newKey.get(resource.key) ?? resource.key)
    return kept === undefined || names.has(kept.name) ? [] : [kept]
  })
  for (let left = moving; left.length > 0;) {
    const next = left.filter(({ value }) => afterOf(value) !== '' && !list.some(({ name }) => name === afterOf(value)))
    if (next.length === left.length) break
    for (const resource of left.filter((one) => !next.includes(one)))
      list.splice(list.findIndex(({ name }) => name === afterOf(resource.value)) + 1, 0, resource)
    left = next
  }
  return list.map((resource, at) => ({
    ...resource,
    value: { ...(resource.value as Record<string, JsonValue>), after: list[at - 1]?.name ?? '' },
  }))
}

function afterOf(value: JsonValue): JsonValue | undefined {
  return value === null || typeof value !== 'object' ? undefined : (value as Record<string, JsonValue>)['after']
}
