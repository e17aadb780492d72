import type { AgentProject, Resource } from '../agent/agent-project.ts'
import type { ResourceKind } from '../agent/kinds.ts'
import { perProject } from './per-project.ts'

/** The resources of a kind, in the order of the project. */
export function resourcesOfKind(project: AgentProject, kind: ResourceKind): readonly Resource[] {
  return byKind(project).get(kind) ?? []
}

const byKind = perProject((project) => {
  const kinds = new Map<ResourceKind, Resource[]>()
  for (const resource of project.resources) {
    const others = kinds.get(resource.kind)
    if (others === undefined) kinds.set(resource.kind, [resource])
    else others.push(resource)
  }
  return kinds
})
