import type { AgentProject, JsonValue, Resource } from '../../agent/agent-project.ts'
import { field, listOf } from '../json-fields.ts'
import { perProject } from '../per-project.ts'

export interface RegexPlace {
  resource: Resource
  /** JSON pointer into the resource's value. */
  pointer: string
  source: string
}

/** Every regular expression of a project: corrections, pronunciations, phrase filters and alphanumeric entities. */
export const regexPlaces: (project: AgentProject) => readonly RegexPlace[] = perProject((project) =>
  project.resources.flatMap((resource) =>
    pointersOf(resource).flatMap(([pointer, source]) =>
      typeof source === 'string' && source !== '' ? [{ resource, pointer, source }] : [],
    ),
  ),
)

function pointersOf({ kind, value }: Resource): [string, JsonValue | undefined][] {
  if (kind === 'pronunciation') return [['/regex', field(value, 'regex')]]
  if (kind === 'entity') return [['/config/regular_expression', field(field(value, 'config'), 'regular_expression')]]
  const list = listOf(field(value, 'regular_expressions'))
  if (kind === 'phrase_filter') return list.map((item, index) => [`/regular_expressions/${index}`, item])
  if (kind !== 'transcript_correction') return []
  return list.map((item, index) => [
    `/regular_expressions/${index}/regular_expression`,
    field(item, 'regular_expression'),
  ])
}
