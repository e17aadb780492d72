/** What a caller brings along. All optional: a test case names what it needs. */
export interface ConversationOptions {
  variant?: string
  channel?: 'voice' | 'webchat'
  language?: string
  callerNumber?: string
  state?: Record<string, unknown>
  /** ISO 8601; the agent's now. */
  simulatedAt?: string
}

export interface RetrievedTopic {
  topic: string
  /** Cosine similarity, 0 to 1. */
  score: number
}

/** What happened in one turn. Assertions read only this and the reply, so that a test runs against any runtime with a trace. */
interface TurnTrace {
  /** Best first. */
  retrieved: readonly RetrievedTopic[]
  /** Topic the answer came from; null when the fallback answered. */
  topic: string | null
  variant: string | null
  /** Instructions this runtime could not follow, in words a designer understands. */
  notExecuted: readonly string[]
}

export interface Turn {
  reply: string
  trace: TurnTrace
}

/** A conversation with one version of an agent. */
export interface Conversation {
  greeting: Turn
  say(text: string): Turn | Promise<Turn>
  /** Names of the topics that can answer, where the runtime tells: a test that names another one is wrong, not failed. */
  topics?: readonly string[]
}
