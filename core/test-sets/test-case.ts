import type { Range } from '../validate/finding.ts'

/** One expectation of a turn. Which keys exist, and what each means: schemas/test-set.schema.json. */
export type Expectation =
  | { topic: string }
  | { says: string }
  | { not_says: string }
  | { matches: string }
  | { calls: string; with?: Record<string, unknown> }
  | { not_calls: string }
  | { handoff: string }
  | { judge: string }

interface TestTurn {
  user: string
  expect: readonly Expectation[]
}

export interface TestCase {
  name: string
  variant?: string
  channel?: string
  language?: string
  caller_number?: string
  simulated_at?: string
  state?: Record<string, unknown>
  tags?: readonly string[]
  /** Why the case is not run. */
  skip?: string
  turns: readonly TestTurn[]
  /** Where the case stands in its file. */
  range: Range
}

/** One file of `test_sets/`. */
export interface TestSet {
  name: string
  /** From the repository's root. */
  path: string
  tags: readonly string[]
  cases: readonly TestCase[]
}

/** A passed test is one that was judged: `not judged` is never a pass. */
export type Verdict = 'passed' | 'failed' | 'error' | 'not judged' | 'skipped'

export interface AssertionResult {
  /** As written: `says: 12:00`. */
  assertion: string
  verdict: Verdict
  /** What was seen instead, or why it could not be judged. */
  reason?: string
  /** 0-based index of the turn. */
  turn: number
}

export interface TurnResult {
  user: string
  reply: string
  /** Topic the answer came from, null for none. */
  topic: string | null
  notExecuted: readonly string[]
}

export interface CaseResult {
  set: string
  name: string
  verdict: Verdict
  assertions: readonly AssertionResult[]
  turns: readonly TurnResult[]
  durationMs: number
  path: string
  line: number
}

export interface TestRun {
  passed: number
  failed: number
  errors: number
  notJudged: number
  skipped: number
  cases: readonly CaseResult[]
}
