import type { CallerModel } from './adk/caller-model.ts'
import { caseDigest } from './case-digest.ts'
import type { ReadyAgent } from './conversation.ts'
import type { Judge } from './judge/judge.ts'
import { recordedJudge } from './judge/recorded-judge.ts'
import { type Outcome, runCase } from './run-case.ts'
import type { CaseResult, TestCase, TestRun, TestSet } from './test-case.ts'
import { testRunOf } from './test-run-of.ts'

export interface RunOptions {
  /** Read in ms; without one, durations are 0. */
  clock?: () => number
  /** Told after each case: how many are done. */
  progress?: (done: number) => void
  /** Asked where no verdict is recorded; without one, that is not judged. */
  judge?: Judge
  /** Plays callers of scenarios that no rule can play; without one, these are not judged. */
  caller?: CallerModel
}

/**
 * Runs every case, each in a conversation of its own, in the order written. What goes wrong in one case is that case's
 * verdict and stops no other.
 */
export async function runTestSets(
  sets: readonly TestSet[],
  agent: ReadyAgent,
  options: RunOptions = {},
): Promise<TestRun> {
  const cases: CaseResult[] = []
  for (const set of sets) for (const testCase of set.cases) cases.push(await runOne(set, testCase, agent, options))
  return testRunOf(cases, agent.notes)
}

/** Runs one case as often as it asks for. */
export async function runOne(
  set: TestSet,
  testCase: TestCase,
  agent: ReadyAgent,
  { clock = () => 0, judge, caller }: RunOptions,
): Promise<CaseResult> {
  const readers = { judge: recordedJudge(set.verdicts ?? [], judge), caller }
  const began = clock()
  const runs = testCase.skip === undefined ? (testCase.repeat?.runs ?? 1) : 1
  const outcomes: Outcome[] = []
  while (outcomes.length < runs)
    outcomes.push(await runCase(testCase, agent, readers, conversationId(testCase, outcomes.length)))
  return caseResult(set, testCase, together(outcomes, testCase.repeat?.pass ?? runs), clock() - began)
}

/** The same for the same case, whoever runs it and whatever ran before: a cached result is the one it would have now. */
function conversationId(testCase: TestCase, run: number): string {
  return `${caseDigest(testCase).slice(0, 28)}${run.toString(16).padStart(4, '0')}`
}

/** What came out of a case, with its names and its place. */
export function caseResult(set: TestSet, testCase: TestCase, outcome: Outcome, durationMs: number): CaseResult {
  const { name, path = set.path, range } = testCase
  return { set: set.name, name, ...outcome, durationMs, path, line: range.line }
}

/** One outcome of several: passed when enough of them passed, else the first that did not, which is also the one shown. */
function together(outcomes: readonly Outcome[], pass: number): Outcome {
  const [first] = outcomes
  if (first === undefined) throw new RangeError('a case runs at least once')
  if (outcomes.length === 1) return first
  const passed = outcomes.filter(({ verdict }) => verdict === 'passed').length
  const bad = outcomes.find(({ verdict }) => verdict !== 'passed')
  const shown = bad ?? first
  return { ...shown, verdict: passed >= pass ? 'passed' : shown.verdict, repeats: { passed, of: outcomes.length } }
}
