import type { AgentProject } from '../../../agent/agent-project.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { referenceNames } from '../../known-names.ts'
import { hasSpaces, isCheckedName, isPlatformId, referencePlaces } from '../../reference-places.ts'
import { flowFolderOf, pathInProject } from '../../project-paths.ts'
import type { Rule, Subject } from '../../rule.ts'

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
    const message = `{{${prefix}:${name}}} resolves to nothing: there is no "${name}" among the ${known.plural}.`
    const hint = didYouMean(name, known.names, known.plural)
    const about = missing(prefix, name, flowFolderOf(pathInProject(project, resource.path)))
    findings.push(findingOf(unresolvedReference, resource, reference.range, message, hint, about))
  }
  return findings
}

function missing(prefix: string, name: string, flow: string | null): Subject {
  if (prefix === 'fn') return { state: 'missing', kind: 'fn', name, within: '' }
  if (prefix === 'ft') return { state: 'missing', kind: 'fn', name, within: flow ?? '' }
  return { state: 'missing', kind: prefix as Subject['kind'], name }
}
