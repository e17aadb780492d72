import type { AgentProject, Resource } from '../../../agent/agent-project.ts'
import { cleanName } from '../../../agent/clean-name.ts'
import type { ResourceKind } from '../../../agent/kinds.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, listOf } from '../../json-fields.ts'
import { functionsUseEachOther, pythonMentions, textMentions } from '../../mentions.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule, Subject } from '../../rule.ts'

export const unusedItem: Rule = {
  name: 'unused-item',
  class: 'greenroom',
  severity: 'notice',
  description: 'A handoff, SMS template, attribute, entity or translation is named nowhere.',
  check: (project) => (functionsUseEachOther(project) ? ITEMS.flatMap((item) => checkKind(project, item)) : []),
}

interface Item {
  kind: ResourceKind
  what: string
  prefix: Subject['kind']
  /** Where code names such an item by something that is only known when it runs, nothing can be said. */
  dynamic: RegExp
}

const ITEMS: readonly Item[] = [
  { kind: 'handoff', what: 'handoff', prefix: 'ho', dynamic: /call_handoff\((?!\s*(?:destination\s*=\s*)?["'])/ },
  {
    kind: 'sms_template',
    what: 'SMS template',
    prefix: 'twilio_sms',
    dynamic: /send_sms_template\((?!\s*(?:\w+\s*=\s*)?["'])/,
  },
  { kind: 'attribute', what: 'attribute', prefix: 'attr', dynamic: /\bvariant(?:s|_attributes)?\b(?!\.\w|_)/ },
  { kind: 'entity', what: 'entity', prefix: 'entity', dynamic: /\bentities\b(?!\.\w)/ },
  { kind: 'translation', what: 'translation', prefix: 'tn', dynamic: /\btranslat(?:e|ions?)\b(?!\.\w)/ },
]

function checkKind(project: AgentProject, { kind, what, prefix, dynamic }: Item): Finding[] {
  const items = resourcesOfKind(project, kind).filter((item) => !isUsed(project, item, prefix))
  if (items.length === 0 || isDynamic(project, dynamic)) return []
  return items.map((item) => {
    const hint = `Refer to it with {{${prefix}:${item.name}}}, name it in a function, or remove it.`
    const about = { state: 'unused', kind: prefix, name: item.name } as const
    return findingOf(unusedItem, item, '/name', `Nothing names the ${what} "${item.name}".`, hint, about)
  })
}

function isUsed(project: AgentProject, { kind, name, value }: Resource, prefix: string): boolean {
  const python = pythonMentions(project)
  const text = textMentions(project)
  if (text.references.has(`${prefix}:${name}`) || python.references.has(`${prefix}:${name}`)) return true
  // The default is where every call goes that names no other.
  if (kind === 'handoff' && field(value, 'is_default') === true) return true
  if (kind === 'entity' && entitiesOfSteps(project).has(name)) return true
  const clean = cleanName(name, { keepCase: true })
  if (python.quoted.has(name) || python.words.has(name) || python.words.has(clean)) return true
  return kind === 'attribute' && (text.words.has(`variant_${name}`) || text.words.has(`variant_${clean}`))
}

function entitiesOfSteps(project: AgentProject): Set<unknown> {
  const steps = resourcesOfKind(project, 'step')
  const extracted = steps.flatMap(({ value }) => listOf(field(value, 'extracted_entities')))
  const conditions = steps.flatMap(({ value }) => listOf(field(value, 'conditions')))
  const required = conditions.flatMap((condition) => listOf(field(condition, 'required_entities')))
  return new Set([...extracted, ...required].map((name) => (typeof name === 'string' ? name.trim() : name)))
}

function isDynamic(project: AgentProject, dynamic: RegExp): boolean {
  return [...project.files.values()].some(({ path, text }) => path.endsWith('.py') && dynamic.test(text))
}
