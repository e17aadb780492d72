import type { AgentProject, Resource } from '../agent/agent-project.ts'
import { field } from './json-fields.ts'
import { perProject } from './per-project.ts'
import { resourcesOfKind } from './resources-of-kind.ts'

/** Topics that can answer, sorted by name. */
export const enabledTopics: (project: AgentProject) => readonly Resource[] = perProject((project) =>
  resourcesOfKind(project, 'topic')
    .filter(({ value }) => field(value, 'enabled') !== false)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
)
