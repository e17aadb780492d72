import type { AgentProject } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { isExponential } from '../../regex/is-exponential.ts'
import { readRegex } from '../../regex/read-regex.ts'
import { regexPlaces } from '../../regex/regex-places.ts'
import type { Rule } from '../../rule.ts'

export const slowRegex: Rule = {
  name: 'slow-regex',
  class: 'greenroom',
  severity: 'warning',
  description: 'A regular expression repeats what it can take in several ways, so some texts need exponential time.',
  check,
}

function check(project: AgentProject): Finding[] {
  return regexPlaces(project).flatMap(({ resource, pointer, source }) => {
    const { regex } = readRegex(source)
    if (regex === null || !isExponential(regex)) return []
    const message =
      'This regular expression can take exponential time: a repetition fits the same text in several ways.'
    const hint =
      'Let each repetition begin with something the one inside it cannot take: (\\w+\\s)+ instead of (\\w+\\s?)+.'
    return [findingOf(slowRegex, resource, pointer, message, hint)]
  })
}
