import type { AgentProject } from '../../../agent/agent-project.ts'
import type { Finding } from '../../finding.ts'
import { REFERENCE_PREFIXES } from '../../known-names.ts'
import { hasSpaces, referencePlaces } from '../../reference-places.ts'
import type { Rule } from '../../rule.ts'

export const spacesInReference: Rule = {
  name: 'spaces-in-reference',
  class: 'greenroom',
  severity: 'warning',
  description:
    'A reference has spaces next to its braces or colon, as in `{{ fn:x }}`: the platform does not take it for a reference.',
  check,
}

function check(project: AgentProject): Finding[] {
  const findings: Finding[] = []
  for (const { resource, reference } of referencePlaces(project)) {
    const { prefix, name, text } = reference
    if (!hasSpaces(reference) || name === '' || !REFERENCE_PREFIXES.includes(prefix)) continue
    findings.push({
      rule: spacesInReference.name,
      severity: spacesInReference.severity,
      message: `${text} is not taken for a reference because of its spaces.`,
      hint: `Write {{${prefix}:${name}}}.`,
      path: resource.path,
      range: reference.range,
    })
  }
  return findings
}
