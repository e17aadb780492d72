import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { fieldsOf } from './fields-of.ts'
import { named } from './named.ts'

/**
 * Real-time configuration by the folder of its environment, where the version carries it: environment values live beside
 * versions, so a version read from Git has none.
 */
export function realTimeConfigOf(version: AgentVersion): ReadonlyMap<string, Readonly<Record<string, JsonValue>>> {
  const found = new Map<string, Readonly<Record<string, JsonValue>>>()
  for (const { path, value } of named(version, 'environment_values')) {
    const folder = /(?:^|\/)real_time_configuration\/([^/]+)\/data\.json$/.exec(path)?.[1]
    if (folder !== undefined) found.set(folder, fieldsOf(value).value)
  }
  return found
}
