import type { ResourceKind } from '../agent/kinds.ts'

const LABELS: Partial<Record<ResourceKind, string>> = {
  project: 'project settings',
  additional_language: 'language',
  sms_template: 'SMS template',
  api_integration: 'API integration',
  step: 'flow step',
  asr_settings: 'speech recognition settings',
  experimental_config: 'experimental configuration',
}

/** What one resource of a kind is called in a sentence: `topic`, `function step`, `SMS template`. */
export function kindLabel(kind: ResourceKind): string {
  return LABELS[kind] ?? kind.replaceAll('_', ' ')
}

/** The resource in words: `topic parking`; of a kind that exists once only the kind: `rules`. */
export function resourceTitle(resource: { kind: ResourceKind; name: string }): string {
  return hasOwnName(resource) ? `${kindLabel(resource.kind)} ${resource.name}` : kindLabel(resource.kind)
}

/** False for a resource of a kind that exists once, whose name says nothing more than the kind. */
export function hasOwnName(resource: { kind: ResourceKind; name: string }): boolean {
  return resource.name !== '' && resource.name !== resource.kind
}
