import type { AgentProject } from '../agent/agent-project.ts'
import { perProject } from './per-project.ts'
import { flowFolderOf, pathInProject, textField } from './project-paths.ts'
import { resourcesOfKind } from './resources-of-kind.ts'

/** Name of a flow -> the folder of `flows/` it lies in. */
export const flowFolders: (project: AgentProject) => ReadonlyMap<string, string> = perProject((project) => {
  const folders = resourcesOfKind(project, 'flow').map((flow): [string, string] => [
    textField(flow, 'name') ?? flow.name,
    flowFolderOf(pathInProject(project, flow.path)) ?? '',
  ])
  return new Map(folders)
})
