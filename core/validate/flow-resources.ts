import type { AgentProject, Resource } from '../agent/agent-project.ts'
import { perProject } from './per-project.ts'
import { flowFolderOf, pathInProject } from './project-paths.ts'

/** The resources in each folder of `flows/`, in the order of the project. */
export const flowResources: (project: AgentProject) => ReadonlyMap<string, readonly Resource[]> = perProject(group)

function group(project: AgentProject): Map<string, Resource[]> {
  const byFolder = new Map<string, Resource[]>()
  for (const resource of project.resources) {
    const folder = flowFolderOf(pathInProject(project, resource.path))
    if (folder === null) continue
    const others = byFolder.get(folder)
    if (others === undefined) byFolder.set(folder, [resource])
    else others.push(resource)
  }
  return byFolder
}
