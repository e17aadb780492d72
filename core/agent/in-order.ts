import type { NormalResource } from '../version/agent-version.ts'
import type { JsonValue } from './agent-project.ts'

/**
 * The resources of one ordered kind (pronunciations) in the order in which they apply. Each names the one before it in
 * `after`; resources that no chain from the first one reaches come last, as given.
 */
export function inOrder(resources: Iterable<NormalResource>): NormalResource[] {
  const all = [...resources]
  const next = new Map<string, NormalResource>()
  for (const resource of all) {
    const after = afterOf(resource.value)
    if (!next.has(after)) next.set(after, resource)
  }
  const ordered = new Set<NormalResource>()
  for (let at = next.get(''); at !== undefined && !ordered.has(at); at = next.get(at.name)) ordered.add(at)
  for (const resource of all) ordered.add(resource)
  return [...ordered]
}

function afterOf(value: JsonValue): string {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return ''
  const after = (value as Record<string, JsonValue>)['after']
  return typeof after === 'string' ? after : ''
}
