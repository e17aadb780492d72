import type { AgentProject, Resource } from '../agent/agent-project.ts'

/** A path of the repository seen from the project's root. */
export function pathInProject(project: Pick<AgentProject, 'root'>, path: string): string {
  return project.root === '' ? path : path.slice(project.root.length + 1)
}

/** The folder of `flows/` a path of the project is in, or null outside flows. */
export function flowFolderOf(pathInProject: string): string | null {
  const [top, folder, ...rest] = pathInProject.split('/')
  return top === 'flows' && folder != null && rest.length > 0 ? folder : null
}

/** `parking` of `topics/parking.yaml`. */
export function fileStem(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? name : name.slice(0, dot)
}

/**
 * The text at the top level of a resource's value, trimmed as the ADK trims; null when it is not there or not a text.
 */
export function textField(resource: Resource, field: string): string | null {
  const { value } = resource
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null
  const map = value as Readonly<Record<string, unknown>>
  const text = Object.hasOwn(map, field) ? map[field] : undefined
  return typeof text === 'string' ? text.trim() : null
}
