import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { fieldsOf } from './fields-of.ts'
import { named } from './named.ts'

/** A destination a conversation can be handed to. */
export interface HandoffConfig {
  name: string
  description: string
  isDefault: boolean
  /** Number or address; null when the file gives none. */
  route: string | null
  /** As functions see it. */
  value: JsonValue
  /** Values may hold `$var`. */
  headers: readonly { key: string; value: string }[]
}

/** The handoffs of a version by name. */
export function handoffsOf(version: AgentVersion): ReadonlyMap<string, HandoffConfig> {
  return new Map(
    named(version, 'handoff').map(({ name, value }) => {
      const fields = fieldsOf(value)
      const sip = fields.fields('sip_config')
      const headers = fields.list('sip_headers').map((item) => ({
        key: fieldsOf(item).text('key'),
        value: fieldsOf(item).text('value'),
      }))
      const config: HandoffConfig = {
        name,
        description: fields.text('description'),
        isDefault: fields.flag('is_default'),
        route: sip.text('phone_number') === '' ? null : sip.text('phone_number'),
        value: { sip_type: sip.text('method'), sip_config: sip.value, sip_headers: headers },
        headers,
      }
      return [name, config]
    }),
  )
}
