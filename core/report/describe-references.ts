import type { JsonValue } from '../agent/agent-project.ts'
import type { FieldChange } from '../version/change.ts'
import { listedNames } from './listed-names.ts'
import type { Words } from './words.ts'

interface Verb {
  gained: string
  lost: string
}

const CALLS: Verb = { gained: 'now calls', lost: 'no longer calls' }

const VERBS: Readonly<Record<string, Verb>> = {
  fn: CALLS,
  ft: CALLS,
  ho: { gained: 'now hands off to', lost: 'no longer hands off to' },
  twilio_sms: { gained: 'now sends', lost: 'no longer sends' },
  attr: { gained: 'now uses', lost: 'no longer uses' },
  vrbl: { gained: 'now reads', lost: 'no longer reads' },
  entity: { gained: 'now collects', lost: 'no longer collects' },
  tn: { gained: 'now says', lost: 'no longer says' },
}

/** References that the changed fields gained or lost, in words, what is done with them told once: `now calls a and b`. */
export function describeReferences(fields: readonly FieldChange[]): Words[] {
  const before = new Set(fields.flatMap((field) => referencesIn(field.before)))
  const after = new Set(fields.flatMap((field) => referencesIn(field.after)))
  return [...sentences(without(after, before), 'gained'), ...sentences(without(before, after), 'lost')]
}

function without(references: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...references].filter((reference) => !others.has(reference))
}

function sentences(references: readonly string[], side: keyof Verb): Words[] {
  const byVerb = new Map<string, string[]>()
  for (const reference of references) {
    const colon = reference.indexOf(':')
    const prefix = reference.slice(0, colon)
    const verb = Object.hasOwn(VERBS, prefix) ? VERBS[prefix]?.[side] : undefined
    if (verb != null) byVerb.set(verb, [...(byVerb.get(verb) ?? []), reference.slice(colon + 1)])
  }
  return [...byVerb].map(([verb, names]) => [`${verb} `, ...listedNames(names)])
}

function referencesIn(value: JsonValue | undefined): string[] {
  if (typeof value === 'string') {
    if (!value.includes('{{')) return []
    return Array.from(value.matchAll(/\{\{(\w+:[^{}]{1,400})\}\}/g), (match) => match[1] ?? '')
  }
  if (value == null || typeof value !== 'object') return []
  return (Array.isArray(value) ? value : Object.values(value)).flatMap((item: JsonValue) => referencesIn(item))
}
