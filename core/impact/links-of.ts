import type { JsonValue, ResourceKey } from '../agent/agent-project.ts'
import { kindRow } from '../agent/kinds.ts'
import { field, listOf, textOf } from '../validate/json-fields.ts'
import type { NormalResource } from '../version/agent-version.ts'
import type { LinkTargets } from './link-targets.ts'
import { pythonLinks } from './python-links.ts'
import { textLinks } from './text-links.ts'

/** Keys of the resources that a resource names, each once, itself left out, in no particular order. */
export function linksOf(resource: NormalResource, targets: LinkTargets): ResourceKey[] {
  const keys = new Set(fieldLinks(resource, targets))
  const flow = targets.flowOf(resource)
  for (const text of textsIn(resource.value)) for (const key of textLinks(text, flow, targets)) keys.add(key)
  if (kindRow(resource.kind).format === 'python') for (const key of pythonLinks(resource, targets)) keys.add(key)
  keys.delete(resource.key)
  return [...keys]
}

function fieldLinks(resource: NormalResource, targets: LinkTargets): ResourceKey[] {
  const { kind, name, value } = resource
  switch (kind) {
    case 'flow':
      return targets.step(name, textOf(field(value, 'start_step')) ?? '')
    case 'step':
      return stepLinks(resource, targets.flowOf(resource) ?? '', targets)
    case 'phrase_filter':
      return targets.named('function', textOf(field(value, 'function')) ?? '')
    default:
      return []
  }
}

function stepLinks({ value }: NormalResource, flow: string, targets: LinkTargets): ResourceKey[] {
  const conditions = listOf(field(value, 'conditions'))
  const entities = [value, ...conditions].flatMap((holder) => [
    ...listOf(field(holder, 'extracted_entities')),
    ...listOf(field(holder, 'required_entities')),
  ])
  return [
    ...conditions.flatMap((condition) => targets.step(flow, textOf(field(condition, 'child_step')) ?? '')),
    ...entities.flatMap((entity) => targets.named('entity', textOf(entity) ?? '')),
  ]
}

function* textsIn(value: JsonValue): Generator<string> {
  const waiting: JsonValue[] = [value]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') {
      if (next.includes('{{')) yield next
    } else if (next !== null && typeof next === 'object') {
      for (const item of Object.values(next)) waiting.push(item)
    }
  }
}
