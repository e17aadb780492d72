import type { ResourceKind } from '../../../core/agent/kinds.ts'
import type { AgentVersion, NormalResource } from '../../../core/version/agent-version.ts'

/** The resources of a kind, in the order of the version. */
export function named(version: AgentVersion, kind: ResourceKind): NormalResource[] {
  return [...version.resources.values()].filter((resource) => resource.kind === kind)
}
