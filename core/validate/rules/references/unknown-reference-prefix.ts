import type { AgentProject } from '../../../agent/agent-project.ts'
import { nearestName } from '../../did-you-mean.ts'
import type { Finding } from '../../finding.ts'
import { REFERENCE_PREFIXES } from '../../known-names.ts'
import { referencePlaces } from '../../reference-places.ts'
import type { Rule } from '../../rule.ts'

export const unknownReferencePrefix: Rule = {
  name: 'unknown-reference-prefix',
  class: 'greenroom',
  severity: 'warning',
  description:
    'Something like `{{sms:…}}` looks like a reference, but no reference has that prefix; the caller would hear the braces.',
  check,
}

/** What people write for a prefix that is called otherwise. */
const USUAL_MISTAKES: Readonly<Record<string, string>> = {
  sms: 'twilio_sms',
  var: 'vrbl',
  variable: 'vrbl',
  func: 'fn',
  function: 'fn',
  handoff: 'ho',
  attribute: 'attr',
  translation: 'tn',
}

function check(project: AgentProject): Finding[] {
  const findings: Finding[] = []
  for (const { resource, reference, allowed } of referencePlaces(project)) {
    const { prefix, name } = reference
    if (REFERENCE_PREFIXES.includes(prefix)) continue
    const meant = Object.hasOwn(USUAL_MISTAKES, prefix)
      ? USUAL_MISTAKES[prefix]
      : nearestName(prefix, REFERENCE_PREFIXES)
    findings.push({
      rule: unknownReferencePrefix.name,
      severity: unknownReferencePrefix.severity,
      message: `{{${prefix}:${name}}} has an unknown prefix "${prefix}".`,
      hint:
        meant == null
          ? `Allowed here: ${allowed.join(', ') || 'no references'}.`
          : `Did you mean {{${meant}:${name}}}?`,
      path: resource.path,
      range: reference.range,
    })
  }
  return findings
}
