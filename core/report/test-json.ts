import type { AssertionResult, TestRun, TurnResult, Verdict } from '../test-sets/test-case.ts'
import type { AgentRun } from './agent-run.ts'

export interface TestJson {
  passed: number
  failed: number
  errors: number
  notJudged: number
  skipped: number
  cases: {
    set: string
    name: string
    verdict: Verdict
    assertions: readonly AssertionResult[]
    turns: readonly TurnResult[]
    durationMs: number
  }[]
}

/** `test --format json`: the runs of several agents as one. */
export function testJson(runs: readonly AgentRun[]): TestJson {
  return {
    ...sumRuns(runs),
    cases: runs.flatMap(({ run }) =>
      run.cases.map(({ set, name, verdict, assertions, turns, durationMs }) => ({
        set,
        name,
        verdict,
        assertions,
        turns,
        durationMs,
      })),
    ),
  }
}

/** The counts of several runs added up. */
export function sumRuns(runs: readonly AgentRun[]): Omit<TestRun, 'cases'> {
  const sum = { passed: 0, failed: 0, errors: 0, notJudged: 0, skipped: 0 }
  for (const { run } of runs) {
    sum.passed += run.passed
    sum.failed += run.failed
    sum.errors += run.errors
    sum.notJudged += run.notJudged
    sum.skipped += run.skipped
  }
  return sum
}
