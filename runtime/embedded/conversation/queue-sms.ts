import type { Effect } from '../functions/function-worker.ts'
import type { Fields } from '../image/fields-of.ts'
import type { ConversationState } from './conversation-state.ts'
import { render } from './render.ts'
import type { TurnRecord } from './turn-record.ts'

type SmsEffect = Pick<Extract<Effect, { do: 'sms' }>, 'template' | 'to' | 'from' | 'content'>

/** The text message goes out with this turn: a template with its values filled in, from the environment's number. */
export function queueSms(conversation: ConversationState, record: TurnRecord, effect: SmsEffect): void {
  const { template, to } = effect
  const known = template === null ? undefined : conversation.image.smsTemplates.get(template)
  if (template === null || known === undefined) {
    record.sms.push({ ...effect })
    if (template !== null && effect.content === '') {
      record.notExecuted.add(`send SMS ${template}, which the agent does not have`)
    }
    return
  }
  const { text, missing } = render(conversation, known.text('text'))
  for (const problem of missing) record.notExecuted.add(problem)
  const from = effect.from === '' ? senderOf(conversation, known) : effect.from
  if (from === '') record.notes.add(`SMS ${template} has no number to be sent from in ${conversation.environment}`)
  record.sms.push({ template, to, from, content: text })
}

function senderOf({ environment }: ConversationState, template: Fields): string {
  const numbers = template.fields('env_phone_numbers')
  if (environment === 'live') return numbers.text('live')
  return numbers.text(environment === 'pre-release' || environment === 'pre_release' ? 'pre_release' : 'sandbox')
}
