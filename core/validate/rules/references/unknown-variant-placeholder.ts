import type { AgentProject, JsonValue, Resource } from '../../../agent/agent-project.ts'
import { cleanName } from '../../../agent/clean-name.ts'
import { brokenFiles } from '../../broken-files.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const unknownVariantPlaceholder: Rule = {
  name: 'unknown-variant-placeholder',
  class: 'greenroom',
  severity: 'warning',
  description: 'An SMS text holds `${variant_…}` with the name of an attribute that is not there.',
  check,
}

const PLACEHOLDER = /\{variant_(\w{1,100})\}/g

function check(project: AgentProject): Finding[] {
  if (brokenFiles(project).has('config/variant_attributes.yaml')) return []
  const attributes = resourcesOfKind(project, 'attribute').map(({ name }) => name)
  const known = new Set(attributes.flatMap((name) => [name, cleanName(name), cleanName(name, { keepCase: true })]))
  return resourcesOfKind(project, 'sms_template').flatMap((template) => checkText(template, attributes, known))
}

function checkText(template: Resource, attributes: readonly string[], known: ReadonlySet<string>): Finding[] {
  const text: JsonValue = field(template.value, 'text') ?? null
  if (typeof text !== 'string') return []
  const names = new Set([...text.matchAll(PLACEHOLDER)].map(([, name]) => name ?? ''))
  return [...names]
    .filter((name) => !known.has(name))
    .map((name) => {
      const message = `{variant_${name}} stands for nothing: there is no attribute "${name}".`
      return findingOf(
        unknownVariantPlaceholder,
        template,
        '/text',
        message,
        didYouMean(name, attributes, 'attributes'),
        { state: 'missing', kind: 'attr', name },
      )
    })
}
