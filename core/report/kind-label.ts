import type { ResourceKind } from '../agent/kinds.ts'
import type { Words } from './words.ts'

const LABELS: Partial<Record<ResourceKind, string>> = {
  project: 'project settings',
  additional_language: 'language',
  sms_template: 'SMS template',
  api_integration: 'API integration',
  step: 'flow step',
  asr_settings: 'speech recognition settings',
  experimental_config: 'experimental configuration',
  variable: 'state variable',
}

/** What one resource of a kind is called in a sentence: `topic`, `function step`, `SMS template`. */
export function kindLabel(kind: ResourceKind): string {
  return LABELS[kind] ?? kind.replaceAll('_', ' ')
}

/** `1 topic`, `3 entities`; of a kind that exists once its name alone. */
export function countedKind(count: number, kind: ResourceKind): string {
  const label = kindLabel(kind)
  if (count === 1) return `1 ${label}`
  if (label.endsWith('s')) return `${count} ${label}`
  return `${count} ${/[^aeiou]y$/.test(label) ? `${label.slice(0, -1)}ies` : `${label}s`}`
}

/** The resource in words: `topic parking`; of a kind that exists once only the kind: `rules`. */
export function resourceTitle(resource: { kind: ResourceKind; name: string }): string {
  return hasOwnName(resource) ? `${kindLabel(resource.kind)} ${resource.name}` : kindLabel(resource.kind)
}

/** The resource in words, its name set apart. */
export function resourceWords(resource: { kind: ResourceKind; name: string }): Words {
  const label = kindLabel(resource.kind)
  return hasOwnName(resource) ? [`${label} `, { name: resource.name }] : [label]
}

/** False for a resource of a kind that exists once, whose name says nothing more than the kind. */
export function hasOwnName(resource: { kind: ResourceKind; name: string }): boolean {
  return resource.name !== '' && resource.name !== resource.kind
}
