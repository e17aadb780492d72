import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { Handoff } from '../../../core/test-sets/conversation.ts'
import type { AgentImage } from '../image/agent-image.ts'
import { fieldsOf } from '../image/fields-of.ts'

/**
 * What a returned `handoff` means: `true` and blocks without a name go to the default destination, a text names one,
 * `refer` and `invite` say the number.
 */
export function handoffOf(value: JsonValue, image: AgentImage): Handoff {
  const fallback = [...image.handoffs.values()].find(({ isDefault }) => isDefault)
  const destination = typeof value === 'string' && value !== '' ? value : (fallback?.name ?? 'default')
  const fields = fieldsOf(value)
  const number = fields.fields('refer').text('phone_number') || fields.fields('invite').text('phone_number')
  const known = image.handoffs.get(destination)?.route ?? null
  return {
    destination,
    reason: fields.text('reason') === '' ? destination : fields.text('reason'),
    route: number === '' ? known : number,
  }
}
