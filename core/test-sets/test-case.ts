import type { JsonValue } from '../agent/agent-project.ts'
import type { Range } from '../validate/finding.ts'
import type { AdkScenario } from './adk/adk-scenario.ts'
import type { RecordedVerdict } from './judge/recorded-judge.ts'
import type { FunctionEvent, Handoff, SentSms } from './conversation.ts'

/** A text message that must be sent; what is not given does not matter. `to` is a matcher as in `with`. */
export interface ExpectedSms {
  template?: string
  to?: unknown
  /** Text in the message, whatever its case and spacing. */
  says?: string
}

/** One expectation of a turn. Which keys exist, and what each means: schemas/test-set.schema.json. */
export type Expectation =
  | { topic: string }
  | { no_topic: true }
  | { says: string }
  | { not_says: string }
  | { matches: string }
  | { calls: string; with?: Record<string, unknown>; times?: number }
  | { calls_in_order: readonly string[] }
  | { not_calls: string }
  | { no_calls: true }
  | { flow: string }
  | { no_flow: true }
  | { step: string }
  | { state: Readonly<Record<string, unknown>> }
  | { handoff: string }
  | { no_handoff: true }
  | { sms: string | ExpectedSms }
  | { no_sms: true }
  | { ends: boolean }
  | { judge: string }

interface TestTurn {
  user: string
  expect: readonly Expectation[]
}

/** What a caller brings along, in the words of a test set. */
export interface CaseSetting {
  variant?: string
  channel?: string
  language?: string
  caller_number?: string
  /** The dialled number. */
  callee_number?: string
  sip_headers?: Readonly<Record<string, string>>
  integration_attributes?: Readonly<Record<string, JsonValue>>
  /** `sandbox`, `pre-release` or `live`, as functions see it. */
  environment?: string
  real_time_config?: Readonly<Record<string, JsonValue>>
  simulated_at?: string
  state?: Readonly<Record<string, unknown>>
  /** What earlier calls left for the caller. */
  memory?: Readonly<Record<string, JsonValue>>
}

export interface TestCase extends CaseSetting {
  name: string
  tags?: readonly string[]
  /** Why the case is not run. */
  skip?: string
  /** What must be true of what the agent says first. */
  greeting?: readonly Expectation[]
  turns: readonly TestTurn[]
  /** A test of the platform: the caller is played instead of read from `turns`. */
  scenario?: AdkScenario
  /** How often the case is run, and how many of the runs must pass; once where absent. */
  repeat?: { runs: number; pass: number }
  /** File of the case, from the repository's root, where it is not the set's. */
  path?: string
  /** Where the case stands in its file. */
  range: Range
}

/** One file of `test_sets/`, or all of `test_suite/`. */
export interface TestSet {
  name: string
  /** From the repository's root. */
  path: string
  tags: readonly string[]
  cases: readonly TestCase[]
  /** Every verdict that the project's test sets have recorded. */
  verdicts?: readonly RecordedVerdict[]
}

/** A passed test is one that was judged: `not judged` is never a pass. */
export type Verdict = 'passed' | 'failed' | 'error' | 'not judged' | 'skipped'

export interface AssertionResult {
  /** As written: `says: 12:00`. */
  assertion: string
  verdict: Verdict
  /** What was seen instead, or why it could not be judged. */
  reason?: string
  /** 0-based index of the turn; -1 for the greeting. */
  turn: number
}

/** One call of a function, as a report shows it. */
export type CalledFunction = Pick<FunctionEvent, 'name' | 'flow' | 'arguments' | 'error' | 'parent'>

/** A turn as a report shows it. What the runtime does not tell is absent. */
export interface TurnResult {
  user: string
  reply: string
  /** Topic the answer came from, null for none. */
  topic: string | null
  notExecuted: readonly string[]
  functions?: readonly CalledFunction[]
  /** Where the conversation stands after the turn. */
  flow?: string | null
  step?: string | null
  /** Every `flow/step` entered in this turn, in order. */
  path?: readonly string[]
  handoff?: Handoff | null
  sms?: readonly SentSms[]
  ended?: boolean
}

export interface CaseResult {
  set: string
  name: string
  verdict: Verdict
  assertions: readonly AssertionResult[]
  /** What the agent said first, where the case expects something of it. */
  greeting?: TurnResult
  turns: readonly TurnResult[]
  /** Of a case that was run more than once: how many runs passed. Flaky where neither none nor all did. */
  repeats?: { passed: number; of: number }
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
  /** What holds for the whole run, said once: how functions were isolated, that Python is missing. */
  notes?: readonly string[]
  /** Cases whose result was known from an earlier run of the same version. */
  cached?: number
}
