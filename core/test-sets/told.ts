import type { AssertionResult, TurnResult } from './test-case.ts'

/** What is known of a conversation under test so far. */
export interface Told {
  greeting?: TurnResult
  turns: TurnResult[]
  assertions: AssertionResult[]
}
