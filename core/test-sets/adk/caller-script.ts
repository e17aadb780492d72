/** What a caller who is played by rules knows and says. */
export interface CallerScript {
  /** What the caller says of their own accord, one line a turn. */
  openings: readonly string[]
  /** What the caller says when asked for it. `about`: words of the question; without any, every question of yes or no. */
  answers: readonly CallerAnswer[]
  /** The caller says goodbye when everything else is said. */
  goodbye: boolean
  /** What the caller says to a question that nothing else answers; null: nobody knows. */
  otherwise: string | null
  /** Sentences of the scenario that no rule can play. */
  unplayable: readonly string[]
}

export interface CallerAnswer {
  about: readonly string[]
  say: string
  /** A fact is told beside others; of instructions the one that fits best counts. */
  kind: 'fact' | 'instruction' | 'statement'
}
