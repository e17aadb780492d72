import type { ConversationState } from './conversation-state.ts'
import type { TurnRecord } from './turn-record.ts'
import { utter } from './utter.ts'

const MOST_SILENCES = 3

/** Counts silent turns in a row. True when there were too many: then the agent says so and hangs up. */
export function isTooSilent(conversation: ConversationState, record: TurnRecord): boolean {
  if (record.said !== '') {
    conversation.silences = 0
    return false
  }
  conversation.silences += 1
  const control = conversation.image.settings.fields('conversation_control')
  if (conversation.silences <= (control.number('max_silence_count') ?? MOST_SILENCES)) return false
  record.hangUp = true
  const { language } = conversation
  const byLanguage = control.fields('hangup_utterance').text(language ?? '')
  const words = byLanguage === '' ? control.text('hangup_utterance') : byLanguage
  if (words !== '') utter(record, words)
  else record.notExecuted.add("say the platform's goodbye")
  return true
}
