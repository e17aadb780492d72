import type { AgentProject } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { readRegex } from '../../regex/read-regex.ts'
import { regexPlaces } from '../../regex/regex-places.ts'
import type { Rule } from '../../rule.ts'

export const invalidRegex: Rule = {
  name: 'invalid-regex',
  class: 'greenroom',
  severity: 'warning',
  description: 'A regular expression cannot be read by any engine: a bracket is open, or there is nothing to repeat.',
  check,
}

function check(project: AgentProject): Finding[] {
  return regexPlaces(project).flatMap(({ resource, pointer, source }) => {
    const { error } = readRegex(source)
    if (error === null) return []
    const message = `This regular expression cannot be read: ${error}.`
    const hint = 'A character with a meaning of its own is written with a \\ before it: \\(, \\[, \\+, \\?.'
    return [findingOf(invalidRegex, resource, pointer, message, hint)]
  })
}
