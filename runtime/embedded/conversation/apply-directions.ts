import type { Effect, FunctionAddress } from '../functions/function-worker.ts'
import type { Called } from './call-function.ts'
import type { ConversationState } from './conversation-state.ts'
import { handoffHeaders } from './handoff-headers.ts'
import { moveTo } from './move-to.ts'
import { queueSms } from './queue-sms.ts'
import type { TurnRecord } from './turn-record.ts'
import { utter } from './utter.ts'
import { writeMetric } from './write-metric.ts'

/** Whether the turn is over, and whether a step was entered. */
export interface Applied {
  done: boolean
  entered: boolean
}

/** What a call asked for is done: variant and language first, then where it leads, then handing off, then words. */
export function applyDirections(
  conversation: ConversationState,
  record: TurnRecord,
  address: FunctionAddress,
  { args, outcome, directions }: Called,
): Applied {
  for (const effect of outcome.effects) applyEffect(conversation, record, effect)
  if (directions.variant !== null) setVariant(conversation, record, directions.variant)
  const entered = directions.transition !== null && moveTo(conversation, record, directions.transition)
  if (directions.handoff !== null) {
    const queued = outcome.effects.findLast((effect) => effect.do === 'handoff')
    const { headers: own, ...handoff } = directions.handoff
    const headers = own ?? handoffHeaders(conversation, record, handoff.destination, queued?.sipHeaders ?? {})
    record.handoff = { ...handoff, ...(Object.keys(headers).length > 0 && { headers }) }
  }
  if (directions.hangUp) record.hangUp = true
  const content = outcome.error === null ? directions.content : null
  const ending = record.hangUp || record.handoff !== null
  const ends = directions.utterance !== null && directions.endsTurn
  const result = resultOf(address, outcome, content, directions.refused)
  record.results.push(Object.keys(args).length > 0 ? { ...result, arguments: args } : result)
  if (directions.utterance !== null) {
    utter(record, directions.utterance.trim())
    if (rewords(conversation)) record.notes.add('a model rewords on web chat what functions say')
  }
  if (directions.refused) record.badResults += 1
  return { done: ends || ending, entered }
}

function rewords({ channel, image }: ConversationState): boolean {
  return channel === 'webchat' && image.settings.fields('webchat').flag('llm_wrapped_utterances')
}

function resultOf({ name }: FunctionAddress, outcome: Called['outcome'], content: string | null, refused: boolean) {
  const failed = outcome.error !== null || refused
  const text = failed ? `error: ${outcome.error?.message ?? 'it returned something it must not'}` : (content ?? '')
  return { role: 'function' as const, name, text, ...(failed && { failed: true }) }
}

function applyEffect(conversation: ConversationState, record: TurnRecord, effect: Effect): void {
  if (effect.do === 'variant') setVariant(conversation, record, effect.name)
  else if (effect.do === 'language') setLanguage(conversation, record, effect.code)
  else if (effect.do === 'disable topics') conversation.disabledTopics = new Set(effect.topics)
  else if (effect.do === 'metric') writeMetric(conversation, effect.name, effect.value, effect.once)
  else if (effect.do === 'sms') queueSms(conversation, record, effect)
  else if (effect.do === 'note') record.notes.add(effect.text)
}

function setVariant(conversation: ConversationState, record: TurnRecord, name: string): void {
  if (conversation.image.variants.includes(name)) conversation.variant = name
  else record.notExecuted.add(`change to variant ${name}, which the agent does not have`)
}

function setLanguage(conversation: ConversationState, record: TurnRecord, code: string): void {
  const { languages } = conversation.image
  if (languages.length === 0 || languages.includes(code)) {
    conversation.language = code
    return
  }
  conversation.language = languages[0] ?? null
  record.notExecuted.add(`speak ${code}: the agent has ${languages.join(', ')}; ${conversation.language} is used`)
}
