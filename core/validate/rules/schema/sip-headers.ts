import type { AgentProject, JsonValue, Resource } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, textOf } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const sipHeaders: Rule = {
  name: 'sip-headers',
  class: 'greenroom',
  severity: 'warning',
  description:
    'The `sip_headers` of a handoff are no list of `key` and `value`, or a value is no text; nothing else checks them.',
  check,
}

function check(project: AgentProject): Finding[] {
  return resourcesOfKind(project, 'handoff').flatMap((handoff) => {
    const headers = field(handoff.value, 'sip_headers') ?? null
    if (headers === null) return []
    if (Array.isArray(headers))
      return headers.flatMap((header, index) => checkHeader(handoff, header as JsonValue, index))
    const hint = 'Write "- key: X-Reason" and "value: …" below it for each header.'
    return [findingOf(sipHeaders, handoff, '/sip_headers', '"sip_headers" must be a list of key and value.', hint)]
  })
}

function checkHeader(handoff: Resource, header: JsonValue, index: number): Finding[] {
  const place = `/sip_headers/${index}`
  for (const name of ['key', 'value']) {
    if (textOf(field(header, name)) !== null) continue
    const isThere = field(header, name) !== undefined
    const message = isThere ? `The "${name}" of a SIP header must be a text.` : `A SIP header has no "${name}".`
    const hint = isThere ? 'Put it in quotes.' : `Add "${name}:".`
    return [findingOf(sipHeaders, handoff, isThere ? `${place}/${name}` : place, message, hint)]
  }
  return []
}
