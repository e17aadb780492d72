import type { Turn } from '../../../core/test-sets/conversation.ts'
import { pronounce } from '../text/pronounce.ts'
import { callFunction } from './call-function.ts'
import { callerId } from './caller-id.ts'
import type { ConversationState } from './conversation-state.ts'
import { queueSms } from './queue-sms.ts'
import { type TurnRecord, turnOf } from './turn-record.ts'
import { writeMetric } from './write-metric.ts'

/** The turn is over: a conversation that was handed off or hung up ends with its end function. */
export async function finishTurn(conversation: ConversationState, record: TurnRecord): Promise<Turn> {
  const reply = record.spoken.filter((text) => text !== '').join(' ')
  if (reply !== '') conversation.history.push({ role: 'agent', text: reply })
  conversation.transcript.push(...record.results)
  conversation.topicBefore = record.topic
  if (record.handoff !== null || record.hangUp) await endConversation(conversation, record)
  const turn = turnOf(conversation, record)
  const pronounced = spokenForm(conversation, turn.reply)
  return pronounced === turn.reply ? turn : { ...turn, trace: { ...turn.trace, pronounced } }
}

function spokenForm({ channel, image, language }: ConversationState, reply: string): string {
  return channel === 'voice' ? pronounce(image.responseControl.pronunciations, reply, language) : reply
}

/** Nothing can be said any more. What the end function returns is ignored; metrics, state and texts of it count. */
export async function endConversation(conversation: ConversationState, record: TurnRecord): Promise<void> {
  if (conversation.ended) return
  conversation.ended = true
  if (conversation.image.functions.hasEnd) await runEnd(conversation, record)
  remember(conversation)
}

async function runEnd(conversation: ConversationState, record: TurnRecord): Promise<void> {
  const called = await callFunction(conversation, record, { kind: 'end', name: 'end_function', flow: null }, {})
  for (const effect of called?.outcome.effects ?? []) {
    if (effect.do === 'metric') writeMetric(conversation, effect.name, effect.value, effect.once)
    if (effect.do === 'sms') queueSms(conversation, record, effect)
  }
}

/** The state that the agent wants to know of the caller next time. */
function remember({ image, memory, options, state }: ConversationState): void {
  const caller = callerId(image, { ...options, state })
  const names = image.settings.fields('memory').fields('repeat_caller').texts('state_keys')
  const kept = names.flatMap((name) => (Object.hasOwn(state, name) ? [[name, state[name] ?? null] as const] : []))
  if (caller !== null && kept.length > 0) memory.remember(image.agent, caller, Object.fromEntries(kept))
}
