import type { CallerAnswer } from './caller-script.ts'

/** What is known of a caller while a scenario is read. */
export interface Draft {
  openings: string[]
  answers: CallerAnswer[]
  goodbye: boolean
  /** What the caller says to a question that nothing else answers. */
  otherwise: string | null
  /** Sentences that ask to tell a fact which must stand elsewhere, with its words. */
  promised: { written: string; about: readonly string[] }[]
}

/** Takes a sentence into the draft when it knows its form; false when it does not. */
export type Rule = (text: string, draft: Draft, written: string) => boolean
