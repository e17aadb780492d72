import type { AgentProject } from '../agent/agent-project.ts'
import { brokenFiles } from './broken-files.ts'
import { perProject } from './per-project.ts'
import { fileStem } from './project-paths.ts'
import { resourcesOfKind } from './resources-of-kind.ts'

/** Names of the global functions, start and end function left out; those that could not be read are known by their files. */
export const functionNames: (project: AgentProject) => ReadonlySet<string> = perProject((project) => {
  const names = new Set(resourcesOfKind(project, 'function').map(({ path }) => fileStem(path)))
  for (const path of brokenFiles(project)) if (/^functions\/[^/]+\.py$/.test(path)) names.add(fileStem(path))
  names.delete('start_function')
  names.delete('end_function')
  return names
})
