import type { AgentProject, Resource } from '../agent/agent-project.ts'
import type { PythonFile } from '../agent/python-file.ts'
import { perProject } from './per-project.ts'

/** A function file that could be parsed. */
export interface PythonResource extends Resource {
  python: PythonFile
}

/** The function files of a project whose syntax is right; the finding about a broken one is reading's. */
export const pythonResources: (project: AgentProject) => readonly PythonResource[] = perProject((project) =>
  project.resources.filter(isReadable),
)

function isReadable(resource: Resource): resource is PythonResource {
  return resource.python !== undefined && resource.python.errors.length === 0
}
