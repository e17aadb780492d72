import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { Handoff } from '../../../core/test-sets/conversation.ts'
import type { AgentImage } from '../image/agent-image.ts'
import { type Fields, fieldsOf } from '../image/fields-of.ts'

const WAYS = ['refer', 'invite', 'bye'] as const

/**
 * What a returned `handoff` means. `true` goes to the default destination and a text names one, each as configured; a block
 * says its own number and headers, and takes none from a configured destination.
 */
export function handoffOf(value: JsonValue, image: AgentImage): Handoff {
  const fallback = [...image.handoffs.values()].find(({ isDefault }) => isDefault)?.name ?? 'default'
  if (value === null || typeof value !== 'object') {
    const destination = typeof value === 'string' && value !== '' ? value : fallback
    return { destination, reason: destination, route: image.handoffs.get(destination)?.route ?? null }
  }
  const fields = fieldsOf(value)
  const ways = WAYS.map((way) => fields.fields(way))
  const route = ways.map((way) => way.text('phone_number')).find((number) => number !== '') ?? null
  const known = [...image.handoffs.values()].find((handoff) => route !== null && handoff.route === route)?.name
  const destination = fields.text('destination') || known || fallback
  const reason = fields.text('reason')
  const headers = Object.assign({}, ...ways.map((way) => headersOf(way))) as Record<string, string>
  return { destination, reason: reason === '' ? destination : reason, route, headers }
}

function headersOf(way: Fields): Record<string, string> {
  const written = way.value['sip_headers']
  const listed = way.list('sip_headers').map((item) => [fieldsOf(item).text('key'), fieldsOf(item).value['value']])
  const pairs = Array.isArray(written) ? listed : Object.entries(way.fields('sip_headers').value)
  return Object.fromEntries(
    pairs.flatMap(([name, value]) =>
      name === '' || value === null || value === undefined || typeof value === 'object' ? [] : [[name, String(value)]],
    ),
  )
}
