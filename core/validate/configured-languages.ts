import type { AgentProject, Resource } from '../agent/agent-project.ts'
import { brokenFiles } from './broken-files.ts'
import { textOf } from './json-fields.ts'
import { perProject } from './per-project.ts'
import { resourcesOfKind } from './resources-of-kind.ts'

export interface ConfiguredLanguages {
  /** As written; the ADK compares them letter by letter. */
  codes: ReadonlySet<string>
  /** The resources that name them: the default first. */
  resources: readonly Resource[]
}

/** The languages of agent_settings/languages.yaml; null where none is configured or the file cannot be read. */
export const configuredLanguages: (project: AgentProject) => ConfiguredLanguages | null = perProject((project) => {
  if (brokenFiles(project).has('agent_settings/languages.yaml')) return null
  const resources = [
    ...resourcesOfKind(project, 'default_language'),
    ...resourcesOfKind(project, 'additional_language'),
  ]
  const codes = new Set(resources.map(({ value }) => textOf(value) ?? '').filter((code) => code !== ''))
  return codes.size === 0 ? null : { codes, resources }
})
