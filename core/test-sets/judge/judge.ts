import type { Judged } from './judged.ts'

/** A sentence about a conversation, and the conversation. */
export interface Question {
  sentence: string
  /** `turn`: about the last answer; `conversation`: about all of it. */
  about: 'turn' | 'conversation'
  /** What the agent said first, then turn by turn. */
  transcript: readonly { user: string | null; reply: string }[]
  /** Why the conversation did not take its course, where it did not: only who has read it can judge it then. */
  unfinished?: string
}

/** Says whether a sentence about a conversation is true: a model, or what was recorded of one. Never passes what it does not know. */
export interface Judge {
  /** For reports and cache keys. */
  readonly name: string
  judge(question: Question): Promise<Judged>
}
