import type { AgentProject, JsonValue } from './agent-project.ts'

/** Folders of `real_time_configuration/` by environment; every other environment is a draft's. */
const FOLDERS: Readonly<Record<string, string>> = {
  live: 'live',
  'pre-release': 'pre_release',
  pre_release: 'pre_release',
}

/**
 * What functions read from the real-time configuration of an environment, as the project's files have it; null without a
 * readable file. It lives beside versions: none of them carries it.
 */
export function realTimeConfigOf(
  { resources }: Pick<AgentProject, 'resources'>,
  environment: string,
): Readonly<Record<string, JsonValue>> | null {
  const folder = FOLDERS[environment] ?? 'draft_and_sandbox'
  const file = new RegExp(`(?:^|/)real_time_configuration/${folder}/data\\.json$`)
  const value = resources.find(({ kind, path }) => kind === 'environment_values' && file.test(path))?.value
  const isMap = value !== null && typeof value === 'object' && !Array.isArray(value)
  return isMap ? (value as Readonly<Record<string, JsonValue>>) : null
}
