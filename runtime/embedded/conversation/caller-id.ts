import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { ConversationOptions } from '../../../core/test-sets/conversation.ts'
import type { AgentImage } from '../image/agent-image.ts'

type Caller = Pick<ConversationOptions, 'callerNumber' | 'sipHeaders' | 'integrationAttributes'> & {
  state: Readonly<Record<string, JsonValue>>
}

const SOURCE = /^(sip_headers|integration_attributes|state):(.+)$/

/**
 * What a caller is known by over several conversations: the number, or where `memory.identifier_source` says. Null for one who
 * cannot be known, or must not be.
 */
export function callerId({ settings }: AgentImage, caller: Caller): string | null {
  const memory = settings.fields('memory')
  const [, source, name = ''] = SOURCE.exec(memory.text('identifier_source')) ?? []
  const { callerNumber, sipHeaders, integrationAttributes, state } = caller
  const places: Readonly<Record<string, Readonly<Record<string, JsonValue>> | undefined>> = {
    sip_headers: sipHeaders,
    integration_attributes: integrationAttributes,
    state,
  }
  const place = source === undefined ? undefined : places[source]
  const named = place !== undefined && Object.hasOwn(place, name) ? place[name] : undefined
  const found = source === undefined ? callerNumber : named
  if (typeof found !== 'string' && typeof found !== 'number') return null
  const id = String(found)
  return id === '' || memory.fields('repeat_caller').texts('identifier_blacklist').includes(id) ? null : id
}
