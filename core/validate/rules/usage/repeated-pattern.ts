import type { AgentProject, Resource } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, textOf } from '../../json-fields.ts'
import { regexPlaces } from '../../regex/regex-places.ts'
import type { Rule } from '../../rule.ts'

export const repeatedPattern: Rule = {
  name: 'repeated-pattern',
  class: 'greenroom',
  severity: 'notice',
  description: 'A pronunciation, or a rule of a transcript correction, has the regular expression of an earlier one.',
  check,
}

function check(project: AgentProject): Finding[] {
  const first = new Map<string, number>()
  return regexPlaces(project).flatMap(({ resource, pointer, source }) => {
    const scope = scopeOf(resource)
    if (scope === null) return []
    const key = JSON.stringify([scope, source])
    const line = first.get(key)
    if (line === undefined) {
      first.set(key, resource.locate(pointer).line)
      return []
    }
    const message = `The same regular expression stands in line ${line}, so there is nothing left for this one.`
    return [findingOf(repeatedPattern, resource, pointer, message, 'Remove one of the two.')]
  })
}

/** Within what a second one is too many; null where it may be repeated. */
function scopeOf({ kind, name, path, value }: Resource): unknown {
  if (kind === 'transcript_correction') return [path, name]
  if (kind !== 'pronunciation') return null
  return [path, textOf(field(value, 'language_code')) ?? '', field(value, 'case_sensitive') === true]
}
