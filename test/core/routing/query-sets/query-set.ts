import { type StoredResource, versionFromResources } from '../../../../core/version/version-of.ts'
import type { AgentVersion } from '../../../../core/version/agent-version.ts'

/** Topics of an agent that is none: name, content, example queries. */
export type QuerySet = readonly (readonly [name: string, content: string, queries: readonly string[]])[]

/** A version with these topics and nothing else. */
export function versionOfQueries(set: QuerySet): AgentVersion {
  const resources = set.map(([name, content, queries]): StoredResource => {
    const value = { name, enabled: true, content, actions: '', example_queries: [...queries] }
    return { key: `topic:${name}`, kind: 'topic', name, path: `topics/${name}.yaml`, value }
  })
  return versionFromResources('queries', null, resources)
}
