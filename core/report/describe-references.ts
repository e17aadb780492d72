import type { JsonValue } from '../agent/agent-project.ts'
import type { FieldChange } from '../version/change.ts'

interface Verb {
  gained: string
  lost: string
}

const VERBS: Readonly<Record<string, Verb>> = {
  fn: { gained: 'now calls', lost: 'no longer calls' },
  ft: { gained: 'now calls', lost: 'no longer calls' },
  ho: { gained: 'now hands off to', lost: 'no longer hands off to' },
  twilio_sms: { gained: 'now sends', lost: 'no longer sends' },
  attr: { gained: 'now uses', lost: 'no longer uses' },
  vrbl: { gained: 'now reads', lost: 'no longer reads' },
  entity: { gained: 'now collects', lost: 'no longer collects' },
  tn: { gained: 'now says', lost: 'no longer says' },
}

/** References that the changed fields gained or lost, in words: `now calls track_order`. */
export function describeReferences(fields: readonly FieldChange[]): string[] {
  const before = new Set(fields.flatMap((field) => referencesIn(field.before)))
  const after = new Set(fields.flatMap((field) => referencesIn(field.after)))
  return [
    ...[...after].filter((reference) => !before.has(reference)).map((reference) => sentence(reference, 'gained')),
    ...[...before].filter((reference) => !after.has(reference)).map((reference) => sentence(reference, 'lost')),
  ].filter((text) => text !== '')
}

function sentence(reference: string, side: keyof Verb): string {
  const colon = reference.indexOf(':')
  const prefix = reference.slice(0, colon)
  const verb = Object.hasOwn(VERBS, prefix) ? VERBS[prefix] : undefined
  return verb == null ? '' : `${verb[side]} ${reference.slice(colon + 1)}`
}

function referencesIn(value: JsonValue | undefined): string[] {
  if (typeof value === 'string') return Array.from(value.matchAll(/\{\{(\w+:[^{}]+)\}\}/g), (match) => match[1] ?? '')
  if (value == null || typeof value !== 'object') return []
  return (Array.isArray(value) ? value : Object.values(value)).flatMap((item: JsonValue) => referencesIn(item))
}
