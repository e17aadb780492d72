import type { AgentProject, Resource } from '../../../agent/agent-project.ts'
import { escapePointer } from '../../../agent/json-pointer.ts'
import { brokenFiles } from '../../broken-files.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf, keyRange } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { entriesOf, field } from '../../json-fields.ts'
import { quotedList } from '../../quoted-list.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const attributeValues: Rule = {
  name: 'attribute-values',
  class: 'adk',
  severity: 'error',
  description: 'An attribute must have a value for each variant, and for no other name.',
  check,
}

function check(project: AgentProject): Finding[] {
  if (brokenFiles(project).has('config/variant_attributes.yaml')) return []
  const variants = new Set(resourcesOfKind(project, 'variant').map(({ name }) => name))
  return resourcesOfKind(project, 'attribute').flatMap((attribute) => checkAttribute(attribute, variants))
}

function checkAttribute(attribute: Resource, variants: ReadonlySet<string>): Finding[] {
  const values = field(attribute.value, 'values') ?? null
  // No values at all, or something else than a map, is reported as such.
  if (values === null || typeof values !== 'object' || Array.isArray(values)) return []
  const keys = entriesOf(values).map(([key]) => key)
  const given = new Set(keys.map((key) => key.trim()))
  const missing = [...variants].filter((variant) => !given.has(variant))
  const extra = keys.filter((key) => !variants.has(key.trim()))
  const findings = extra.map((key) => {
    const message = `The attribute "${attribute.name}" has a value for "${key}", which is no variant.`
    const place = keyRange(attribute, `/values/${escapePointer(key)}`)
    return findingOf(attributeValues, attribute, place, message, didYouMean(key, variants, 'variants'))
  })
  if (missing.length === 0) return findings
  const message = `The attribute "${attribute.name}" has no value for ${quotedList(missing)}.`
  const hint = "Give each variant a value; '' is one too."
  return [...findings, findingOf(attributeValues, attribute, keyRange(attribute, '/values'), message, hint)]
}
