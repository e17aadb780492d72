import type { CallerMove } from './play-caller.ts'

/** What a caller has to go by: instructions, and all that was said. */
export interface CallerTask {
  scenario: string
  /** What the agent said first, then turn by turn. */
  transcript: readonly { user: string | null; reply: string }[]
}

/** Plays a caller whom no rule can play. Never throws: `unknown` is for what nobody can tell, such as a missing recording. */
export interface CallerModel {
  next(task: CallerTask): Promise<CallerMove | { do: 'unknown'; reason: string }>
}
