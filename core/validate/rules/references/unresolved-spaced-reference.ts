import type { AgentProject } from '../../../agent/agent-project.ts'
import { didYouMean } from '../../did-you-mean.ts'
import type { Finding } from '../../finding.ts'
import { referenceNames } from '../../known-names.ts'
import { hasSpaces, isCheckedName, referencePlaces } from '../../reference-places.ts'
import type { Rule } from '../../rule.ts'

export const unresolvedSpacedReference: Rule = {
  name: 'unresolved-spaced-reference',
  class: 'greenroom',
  severity: 'warning',
  description:
    'A reference whose name holds spaces or punctuation resolves to nothing, or stands where it is not allowed; the ADK does not check such names.',
  check,
}

function check(project: AgentProject): Finding[] {
  const namesFor = referenceNames(project)
  const findings: Finding[] = []
  for (const { resource, reference, allowed } of referencePlaces(project)) {
    const { prefix, name } = reference
    if (isCheckedName(name) || name === '' || hasSpaces(reference)) continue
    const known = namesFor(prefix, resource)
    if (known == null || known.couldBeIn(name)) continue
    const resolves = known.names.has(name)
    if (resolves && allowed.includes(prefix)) continue
    findings.push({
      rule: unresolvedSpacedReference.name,
      severity: unresolvedSpacedReference.severity,
      message: resolves
        ? `{{${prefix}:${name}}} is not allowed in this field.`
        : `{{${prefix}:${name}}} resolves to nothing: there is no "${name}" among the ${known.plural}.`,
      hint: resolves
        ? `Allowed here: ${allowed.join(', ') || 'no references'}.`
        : didYouMean(name, known.names, known.plural),
      path: resource.path,
      range: reference.range,
    })
  }
  return findings
}
