import type { AgentProject } from '../../../agent/agent-project.ts'
import type { Finding } from '../../finding.ts'
import { referenceNames } from '../../known-names.ts'
import { hasSpaces, isPlatformId, referencePlaces } from '../../reference-places.ts'
import type { Rule } from '../../rule.ts'

export const platformIdReference: Rule = {
  name: 'platform-id-reference',
  class: 'greenroom',
  severity: 'warning',
  description:
    'A reference holds an id of the platform instead of a name; it only resolves in the workspace it was written for.',
  check,
}

function check(project: AgentProject): Finding[] {
  const namesFor = referenceNames(project)
  const findings: Finding[] = []
  for (const { resource, reference, allowed } of referencePlaces(project)) {
    const { prefix, name } = reference
    if (!allowed.includes(prefix) || !isPlatformId(name) || hasSpaces(reference)) continue
    const known = namesFor(prefix, resource)
    if (known == null || known.names.has(name)) continue
    findings.push({
      rule: platformIdReference.name,
      severity: platformIdReference.severity,
      message: `{{${prefix}:${name}}} holds an id of the platform instead of a name.`,
      hint: 'Write the name: ids differ between workspaces and do not survive a rename.',
      path: resource.path,
      range: reference.range,
    })
  }
  return findings
}
