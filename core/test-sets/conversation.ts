import type { JsonValue } from '../agent/agent-project.ts'
import type { AgentVersion } from '../version/agent-version.ts'
import type { Channel } from './channel.ts'

/** What a caller brings along. All optional: a test case names what it needs. */
export interface ConversationOptions {
  /** As functions see it; where absent, one of its own. Chance in functions does not depend on it. */
  id?: string
  variant?: string
  channel?: Channel
  language?: string
  callerNumber?: string
  /** The dialled number. */
  calleeNumber?: string
  sipHeaders?: Readonly<Record<string, string>>
  integrationAttributes?: Readonly<Record<string, JsonValue>>
  /** The environment the functions see; `sandbox` when absent. */
  environment?: string
  /** The environment's real-time configuration: versions carry none. Empty when absent. */
  realTimeConfig?: Readonly<Record<string, JsonValue>>
  state?: Readonly<Record<string, unknown>>
  /** What earlier conversations left for this caller; where absent, what the runtime remembers. */
  memory?: Readonly<Record<string, JsonValue>>
  /** ISO 8601; the agent's now. */
  simulatedAt?: string
}

export interface RetrievedTopic {
  topic: string
  /** Cosine similarity, 0 to 1. */
  score: number
}

/** How a state differs before and after: names, and for `updated` the old and the new value. */
export interface StateChanges {
  added: Readonly<Record<string, JsonValue>>
  updated: Readonly<Record<string, readonly [JsonValue, JsonValue]>>
  removed: readonly string[]
}

export type FunctionKind = 'global' | 'transition' | 'function step' | 'start' | 'end'

/** One call of a Python function of the agent. */
export interface FunctionEvent {
  name: string
  kind: FunctionKind
  /** Name of the flow the function belongs to; null for a global one. */
  flow: string | null
  arguments: Readonly<Record<string, JsonValue>>
  /** What Python returned; what JSON cannot hold is its text. */
  result: JsonValue
  utterance?: string
  transition?: { flow?: string; step?: string; exit?: boolean }
  error?: { message: string; path?: string; line?: number }
  logs: readonly { level: string; text: string }[]
  stateChanges: StateChanges
  /** Name of the function that called it by `conv.functions`; absent when the engine did. */
  parent?: string
  durationMs: number
}

export interface Handoff {
  /** Name of the handoff; `default` where the agent names none. */
  destination: string
  reason: string
  /** Number or address it goes to, where one is known. */
  route: string | null
  /** SIP headers that go along, where there are any. */
  headers?: Readonly<Record<string, string>>
}

export interface SentSms {
  /** null for text written by a function. */
  template: string | null
  to: string
  from: string
  content: string
}

/**
 * What happened in one turn, in the terms of the vendor's debug chat. Assertions read only this and the reply, so that a test
 * runs against any runtime with a trace. An optional field that is absent is one the runtime does not tell.
 */
export interface TurnTrace {
  /** Best first. */
  retrieved: readonly RetrievedTopic[]
  /** Topic the answer came from; null when none did. */
  topic: string | null
  variant: string | null
  /** Instructions this runtime could not follow, in words a designer understands. */
  notExecuted: readonly string[]
  /** In the order of calls. */
  functions?: readonly FunctionEvent[]
  /** Where the conversation stands after the turn; null outside flows. */
  flow?: string | null
  step?: string | null
  /** Every `flow/step` entered in this turn, in order. */
  path?: readonly string[]
  /** The whole state after the turn; what JSON cannot hold is its text. */
  state?: Readonly<Record<string, JsonValue>>
  stateChanges?: StateChanges
  /** Entities collected so far, by name. */
  entities?: Readonly<Record<string, JsonValue>>
  handoff?: Handoff | null
  sms?: readonly SentSms[]
  metrics?: Readonly<Record<string, JsonValue>>
  language?: string | null
  /** True when nothing can be said after this turn. */
  ended?: boolean
  /** Why a verdict on this turn cannot be trusted: `needs Python`, `needs recording`. */
  unavailable?: readonly string[]
  /** What else a reader should know: fillers that would play, safety filters that were not evaluated. */
  notes?: readonly string[]
  /** What a voice would pronounce, where that differs from the reply. */
  pronounced?: string
}

export interface Turn {
  reply: string
  trace: TurnTrace
}

/** A conversation with one version of an agent. */
export interface Conversation {
  greeting: Turn
  say(text: string): Turn | Promise<Turn>
  /** Hangs up: runs the end function, if there is one. Saying something afterwards is an error. */
  end?(): Promise<Turn | null>
  /** Gives back what the conversation holds, without running anything. */
  close?(): Promise<void>
  /** Names of the topics that can answer, where the runtime tells: a test that names another one is wrong, not failed. */
  topics?: readonly string[]
}

/** A version that conversations can be held with. */
export interface ReadyAgent {
  /** Throws where the options ask for something that is not there. */
  start(options: ConversationOptions): Conversation | Promise<Conversation>
  /** What holds for all its conversations, said once: how functions are isolated, that Python is missing. Complete after the last turn. */
  readonly notes: readonly string[]
  close(): Promise<void>
}

/** Makes a version ready to talk to. Whoever opens it closes it. */
export type OpenVersion = (version: AgentVersion) => Promise<ReadyAgent>
