import type { AgentProject } from '../../../agent/agent-project.ts'
import { didYouMean } from '../../did-you-mean.ts'
import type { Finding } from '../../finding.ts'
import { referenceNames } from '../../known-names.ts'
import { hasSpaces, isCheckedName, isPlatformId, referencePlaces } from '../../reference-places.ts'
import type { Rule } from '../../rule.ts'

export const unresolvedReference: Rule = {
  name: 'unresolved-reference',
  class: 'adk',
  severity: 'error',
  description: 'A reference such as `{{fn:track_order}}` names something the project does not have.',
  check,
}

function check(project: AgentProject): Finding[] {
  const namesFor = referenceNames(project)
  const findings: Finding[] = []
  for (const { resource, reference, allowed } of referencePlaces(project)) {
    const { prefix, name } = reference
    if (!allowed.includes(prefix) || !isCheckedName(name) || isPlatformId(name) || hasSpaces(reference)) continue
    const known = namesFor(prefix, resource)
    if (known == null || known.names.has(name) || known.couldBeIn(name)) continue
    findings.push({
      rule: unresolvedReference.name,
      severity: unresolvedReference.severity,
      message: `{{${prefix}:${name}}} resolves to nothing: there is no "${name}" among the ${known.plural}.`,
      hint: didYouMean(name, known.names, known.plural),
      path: resource.path,
      range: reference.range,
    })
  }
  return findings
}
