import type { AgentProject } from '../../../agent/agent-project.ts'
import type { Finding } from '../../finding.ts'
import { REFERENCE_PREFIXES } from '../../known-names.ts'
import { hasSpaces, isCheckedName, referencePlaces } from '../../reference-places.ts'
import type { Rule } from '../../rule.ts'

export const referenceNotAllowed: Rule = {
  name: 'reference-not-allowed',
  class: 'adk',
  severity: 'error',
  description: 'A reference stands in a field that does not take its prefix, such as `{{fn:…}}` in an SMS text.',
  check,
}

function check(project: AgentProject): Finding[] {
  const findings: Finding[] = []
  for (const { resource, reference, allowed } of referencePlaces(project)) {
    const { prefix, name } = reference
    if (allowed.includes(prefix) || !REFERENCE_PREFIXES.includes(prefix)) continue
    if (!isCheckedName(name) || hasSpaces(reference)) continue
    findings.push({
      rule: referenceNotAllowed.name,
      severity: referenceNotAllowed.severity,
      message: `{{${prefix}:${name}}} is not allowed in this field.`,
      hint: allowed.length === 0 ? 'No references are allowed here.' : `Allowed here: ${allowed.join(', ')}.`,
      path: resource.path,
      range: reference.range,
    })
  }
  return findings
}
