import type { JsonValue } from '../agent/agent-project.ts'
import type { AgentVersion } from '../version/agent-version.ts'

/** A topic as routing and answering need it; fields of another type than expected read as empty. */
export interface Topic {
  name: string
  enabled: boolean
  content: string
  actions: string
  exampleQueries: readonly string[]
}

/** All topics of a version, sorted by name (by code unit), so that nothing depends on the order of files. */
export function topicsOf(version: AgentVersion): Topic[] {
  const topics: Topic[] = []
  for (const resource of version.resources.values()) {
    if (resource.kind === 'topic') topics.push(topicOf(resource.name, resource.value))
  }
  return topics.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

function topicOf(name: string, value: JsonValue): Topic {
  const fields = isRecord(value) ? value : {}
  const queries: unknown = fields['example_queries']
  return {
    name,
    enabled: fields['enabled'] !== false,
    content: textOf(fields['content']),
    actions: textOf(fields['actions']),
    exampleQueries: Array.isArray(queries) ? queries.filter((query) => typeof query === 'string') : [],
  }
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

function isRecord(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
