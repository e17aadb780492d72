import type { ResourceKey } from '../agent/agent-project.ts'
import { findReferences } from '../agent/references.ts'
import type { ResourceKind } from '../agent/resource-kind.ts'
import { WHOLE_FILE } from '../validate/finding.ts'
import type { LinkTargets } from './link-targets.ts'

const KIND_OF_PREFIX: ReadonlyMap<string, ResourceKind> = new Map([
  ['fn', 'function'],
  ['ho', 'handoff'],
  ['twilio_sms', 'sms_template'],
  ['attr', 'attribute'],
  ['vrbl', 'variable'],
  ['entity', 'entity'],
  ['tn', 'translation'],
])

/** What the `{{prefix:name}}` references of a text lead to, seen from a flow (null: from outside of flows). */
export function textLinks(text: string, flow: string | null, targets: LinkTargets): ResourceKey[] {
  return findReferences(text, '', () => WHOLE_FILE).flatMap(({ prefix, name }) => {
    if (prefix === 'ft') return flow === null ? [] : targets.flowFunction(flow, name)
    const kind = KIND_OF_PREFIX.get(prefix)
    return kind === undefined ? [] : targets.named(kind, name)
  })
}
