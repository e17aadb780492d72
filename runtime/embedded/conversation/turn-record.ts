import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type {
  FunctionEvent,
  Handoff,
  RetrievedTopic,
  SentSms,
  StateChanges,
  Turn,
} from '../../../core/test-sets/conversation.ts'
import type { Message } from '../brain/brain.ts'
import type { ConversationState } from './conversation-state.ts'
import { stateDifference } from './state-difference.ts'

/** What has happened in a turn so far. */
export interface TurnRecord {
  said: string
  retrieved: readonly RetrievedTopic[]
  routed: string | null
  topic: string | null
  /** Spoken, in order. */
  spoken: string[]
  /** What a model reads of this turn: what functions returned, and what was said in between. */
  results: Message[]
  functions: FunctionEvent[]
  path: string[]
  sms: SentSms[]
  handoff: Handoff | null
  notExecuted: Set<string>
  unavailable: Set<string>
  notes: Set<string>
  stateBefore: Readonly<Record<string, JsonValue>>
  /** Where the conversation stood when the caller spoke. */
  stoodAt: string | null
  stepEntries: number
  /** Results of a type that is refused. */
  badResults: number
  filtered: boolean
  hangUp: boolean
}

/** A turn in which nothing has happened yet. */
export function newRecord(conversation: ConversationState, said: string): TurnRecord {
  return {
    said,
    retrieved: [],
    routed: null,
    topic: null,
    spoken: [],
    results: [],
    functions: [],
    path: [],
    sms: [],
    handoff: null,
    notExecuted: new Set(),
    unavailable: new Set(),
    notes: new Set(),
    stateBefore: conversation.state,
    stoodAt: placeOf(conversation),
    stepEntries: 0,
    badResults: 0,
    filtered: false,
    hangUp: false,
  }
}

/** `flow/step`, or null outside flows. */
export function placeOf({ flow, step }: ConversationState): string | null {
  return flow === null ? null : `${flow}/${step ?? ''}`
}

/** The turn as others see it. */
export function turnOf(conversation: ConversationState, record: TurnRecord): Turn {
  const { variant, language, flow, step, state, entities, ended } = conversation
  const notes = [...record.notes]
  const unavailable = [...record.unavailable]
  return {
    reply: record.spoken.filter((text) => text !== '').join(' '),
    trace: {
      retrieved: record.retrieved,
      topic: record.topic,
      variant,
      notExecuted: [...record.notExecuted],
      functions: record.functions,
      flow,
      step,
      path: record.path,
      state,
      stateChanges: changesOf(record, state),
      entities,
      handoff: record.handoff,
      sms: record.sms,
      metrics: Object.fromEntries(conversation.metrics.map(({ name, value }) => [name, value])),
      language,
      ended,
      ...(unavailable.length > 0 && { unavailable }),
      ...(notes.length > 0 && { notes }),
    },
  }
}

const NO_CHANGES: StateChanges = { added: {}, updated: {}, removed: [] }

function changesOf({ stateBefore }: TurnRecord, state: Readonly<Record<string, JsonValue>>): StateChanges {
  return stateBefore === state ? NO_CHANGES : stateDifference(stateBefore, state)
}
