import type { ConversationOptions, Turn } from '../../../core/test-sets/conversation.ts'
import { applyDirections } from './apply-directions.ts'
import { callFunction } from './call-function.ts'
import type { ConversationState } from './conversation-state.ts'
import type { Directions } from './directions-of.ts'
import { finishTurn } from './finish-turn.ts'
import { render } from './render.ts'
import { stateDifference } from './state-difference.ts'
import { takeTurn } from './take-turn.ts'
import { newRecord, type TurnRecord } from './turn-record.ts'
import { utter } from './utter.ts'

/** A timeout of at most so many seconds means: do not wait for the caller. */
const NO_WAIT_SECONDS = 1

/**
 * The conversation begins: the start function, the disclaimer, the greeting or what replaces it. A start function that
 * fails ends the conversation. One that listens for an instant only lets the agent speak first: a silent turn follows.
 */
export async function greet(conversation: ConversationState, options: ConversationOptions): Promise<Turn> {
  const before = conversation.state
  const record = newRecord(conversation, '')
  sayWhatIsSet(conversation, record, options)
  const directions = conversation.image.functions.hasStart ? await runStart(conversation, record) : null
  if (conversation.ended) return finishTurn(conversation, record)
  if (!record.hangUp && record.handoff === null) sayGreeting(conversation, record, directions)
  const first = await finishTurn(conversation, record)
  if (directions === null || !speaksFirst(conversation, directions)) return first
  return joined(first, await takeTurn(conversation, ''), before)
}

function sayWhatIsSet(conversation: ConversationState, record: TurnRecord, options: ConversationOptions): void {
  const { image, channel, language } = conversation
  const texts = image.channels[channel]
  if (texts.safetyFilters) record.notes.add('safety filters: not evaluated')
  if (texts.greeting === null) record.notExecuted.add(`greet: the agent has no greeting for ${channel}`)
  if (options.language !== undefined && options.language !== language) {
    const has = image.languages.join(', ')
    record.notExecuted.add(`speak ${options.language}: the agent has ${has}; ${language ?? ''} is used`)
  }
}

async function runStart(conversation: ConversationState, record: TurnRecord): Promise<Directions | null> {
  const address = { kind: 'start' as const, name: 'start_function', flow: null }
  const called = await callFunction(conversation, record, address, {})
  if (called === null) return null
  if (called.outcome.error !== null) {
    conversation.ended = true
    record.notExecuted.add(`start the conversation: the start function failed: ${called.outcome.error.message}`)
    return called.directions
  }
  const { entered } = applyDirections(conversation, record, address, called)
  // The flow is active from the caller's first words on.
  if (entered) conversation.entering = true
  record.results.length = 0
  return called.directions
}

function sayGreeting(conversation: ConversationState, record: TurnRecord, directions: Directions | null): void {
  const { greeting, disclaimer } = conversation.image.channels[conversation.channel]
  const override = directions?.utterance ?? (directions?.content || null)
  const before = record.spoken.splice(0)
  if (disclaimer !== null) say(conversation, record, disclaimer)
  if (override === null) say(conversation, record, greeting ?? '')
  else for (const text of before.length > 0 ? before : [override]) utter(record, text)
}

function say(conversation: ConversationState, record: TurnRecord, template: string): void {
  const { text, missing, actions } = render(conversation, template)
  for (const problem of [...missing, ...actions]) record.notExecuted.add(problem)
  utter(record, text)
}

function speaksFirst(conversation: ConversationState, { listenSeconds, utterance }: Directions): boolean {
  if (conversation.ended || conversation.channel !== 'voice' || utterance === null) return false
  return listenSeconds !== null && listenSeconds <= NO_WAIT_SECONDS
}

/** Two turns as one; the state changed from what it was before both. */
function joined(first: Turn, second: Turn, stateBefore: ConversationState['state']): Turn {
  const { trace } = second
  const both = <T>(a: readonly T[] = [], b: readonly T[] = []) => [...a, ...b]
  const reply = spoken(first.reply, second.reply)
  const pronounced = spoken(first.trace.pronounced ?? first.reply, trace.pronounced ?? second.reply)
  const unavailable = both(first.trace.unavailable, trace.unavailable)
  return {
    reply,
    trace: {
      ...trace,
      notExecuted: [...new Set(both(first.trace.notExecuted, trace.notExecuted))],
      functions: both(first.trace.functions, trace.functions),
      path: both(first.trace.path, trace.path),
      stateChanges: stateDifference(stateBefore, trace.state ?? {}),
      sms: both(first.trace.sms, trace.sms),
      notes: [...both(first.trace.notes, trace.notes), 'the agent spoke first: a silent turn ran by itself'],
      ...(unavailable.length > 0 && { unavailable: [...new Set(unavailable)] }),
      ...(pronounced !== reply && { pronounced }),
    },
  }
}

function spoken(...replies: string[]): string {
  return replies.filter((text) => text !== '').join(' ')
}
