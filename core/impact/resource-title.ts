import type { ResourceKind } from '../agent/resource-kind.ts'

const LABELS: Partial<Record<ResourceKind, string>> = {
  sms_template: 'SMS template',
  api_integration: 'API integration',
  step: 'flow step',
  experimental_config: 'experimental configuration',
}

/** A resource in words: `handoff default`; of a kind that exists once only the kind: `rules`. */
export function resourceTitle({ kind, name }: { kind: ResourceKind; name: string }): string {
  const label = LABELS[kind] ?? kind.replaceAll('_', ' ')
  return name === '' || name === kind ? label : `${label} ${name}`
}
