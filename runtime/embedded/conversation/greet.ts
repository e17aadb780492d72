import type { ConversationOptions, Turn } from '../../../core/test-sets/conversation.ts'
import { applyDirections } from './apply-directions.ts'
import { callFunction } from './call-function.ts'
import type { ConversationState } from './conversation-state.ts'
import type { Directions } from './directions-of.ts'
import { finishTurn } from './finish-turn.ts'
import { render } from './render.ts'
import { takeTurn } from './take-turn.ts'
import { newRecord, type TurnRecord } from './turn-record.ts'

/** A timeout of at most so many seconds means: do not wait for the caller. */
const NO_WAIT_SECONDS = 1

/**
 * The conversation begins: the start function, the disclaimer, the greeting or what replaces it. A start function that
 * fails ends the conversation. One that listens for an instant only lets the agent speak first: a silent turn follows.
 */
export async function greet(conversation: ConversationState, options: ConversationOptions): Promise<Turn> {
  const record = newRecord(conversation, '')
  sayWhatIsSet(conversation, record, options)
  const directions = conversation.image.functions.hasStart ? await runStart(conversation, record) : null
  if (conversation.ended) return finishTurn(conversation, record)
  if (!record.hangUp && record.handoff === null) sayGreeting(conversation, record, directions)
  const first = await finishTurn(conversation, record)
  if (directions === null || !speaksFirst(conversation, directions)) return first
  return joined(first, await takeTurn(conversation, ''))
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
  else record.spoken.push(...(before.length > 0 ? before : [override]))
}

function say(conversation: ConversationState, record: TurnRecord, template: string): void {
  const { text, missing, actions } = render(conversation, template)
  for (const problem of [...missing, ...actions]) record.notExecuted.add(problem)
  record.spoken.push(text)
}

function speaksFirst(conversation: ConversationState, { listenSeconds, utterance }: Directions): boolean {
  if (conversation.ended || conversation.channel !== 'voice' || utterance === null) return false
  return listenSeconds !== null && listenSeconds <= NO_WAIT_SECONDS
}

/** Two turns as one. */
function joined(first: Turn, second: Turn): Turn {
  const trace = second.trace
  const both = <T>(a: readonly T[] | undefined, b: readonly T[] | undefined) => [...(a ?? []), ...(b ?? [])]
  return {
    reply: [first.reply, second.reply].filter((text) => text !== '').join(' '),
    trace: {
      ...trace,
      notExecuted: [...new Set(both(first.trace.notExecuted, trace.notExecuted))],
      functions: both(first.trace.functions, trace.functions),
      path: both(first.trace.path, trace.path),
      sms: both(first.trace.sms, trace.sms),
      notes: [...both(first.trace.notes, trace.notes), 'the agent spoke first: a silent turn ran by itself'],
    },
  }
}
