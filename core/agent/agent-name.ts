import type { JsonValue } from './agent-project.ts'
import { cleanName } from './clean-name.ts'

/**
 * The name of an agent: the last part of its project's folder; for a project at the repository's root its cleaned
 * `project_name`, or `agent`.
 */
export function agentName(root: string, projectYaml: JsonValue | null): string {
  const folder = root.split('/').findLast((part) => part !== '')
  if (folder !== undefined) return folder
  if (projectYaml === null || typeof projectYaml !== 'object' || Array.isArray(projectYaml)) return 'agent'
  const name = (projectYaml as Record<string, JsonValue>)['project_name']
  if (typeof name !== 'string') return 'agent'
  return cleanName(name) || 'agent'
}
