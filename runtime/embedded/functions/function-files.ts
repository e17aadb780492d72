import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { ResourceKind } from '../../../core/agent/resource-kind.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'

/** The Python files of a version, as the worker wants them. */
export interface FunctionFiles {
  /** In order of paths, from the project's root. */
  files: readonly { path: string; source: string }[]
  /** Folder of a flow by its name. */
  flows: Readonly<Record<string, string>>
}

const FUNCTIONS: ReadonlySet<ResourceKind> = new Set([
  'function',
  'transition_function',
  'function_step',
  'start_function',
  'end_function',
])

/**
 * The files of the functions of a version, as they are where it came from files. Otherwise the generated header line and what
 * is blank around it is missing, and lines are those of the rest.
 */
export function functionFiles(version: AgentVersion): FunctionFiles {
  const files: { path: string; source: string }[] = []
  const flows: [string, string][] = []
  for (const { kind, name, path, value } of version.resources.values()) {
    const [, folder] = /^flows\/([^/]+)\/flow_config\.yaml$/.exec(path) ?? []
    if (folder !== undefined) flows.push([name, folder])
    if (!FUNCTIONS.has(kind)) continue
    files.push({ path, source: version.functionTexts?.get(path) ?? sourceOf(value) })
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return { files, flows: Object.fromEntries(flows) }
}

function sourceOf(value: JsonValue): string {
  const source = value !== null && typeof value === 'object' && 'source' in value ? value.source : ''
  return typeof source === 'string' ? source : ''
}
