import type { AssertionResult, CaseResult, TestRun, TurnResult, Verdict } from '../test-sets/test-case.ts'
import type { TurnDifference } from '../test-sets/turn-differences.ts'
import type { AgentRun } from './agent-run.ts'
import type { BehaviourChange } from './report.ts'

interface CaseJson {
  set: string
  name: string
  verdict: Verdict
  assertions: readonly AssertionResult[]
  greeting?: TurnResult
  turns: readonly TurnResult[]
  repeats?: { passed: number; of: number }
  durationMs: number
}

interface BehaviourJson {
  set: string
  name: string
  change: BehaviourChange['change']
  differs: readonly TurnDifference[]
  before: Omit<CaseJson, 'set' | 'name'> | null
  after: Omit<CaseJson, 'set' | 'name'> | null
}

export interface TestJson {
  passed: number
  failed: number
  errors: number
  notJudged: number
  skipped: number
  /** What holds for the whole run; absent when there is nothing to say. */
  notes?: readonly string[]
  /** Only with `--base`: what is different from that version, the gravest first. */
  behaviour?: readonly BehaviourJson[]
  cases: readonly CaseJson[]
}

/**
 * `test --format json`: the runs of several agents as one. It says the same of the same versions, whatever was cached, durations
 * aside.
 */
export function testJson(runs: readonly AgentRun[]): TestJson {
  const notes = [...new Set(runs.flatMap(({ run }) => run.notes ?? []))]
  const compared = runs.flatMap(({ compared }) => (compared === undefined ? [] : [compared.behaviour]))
  return {
    ...sumRuns(runs),
    ...(notes.length === 0 ? {} : { notes }),
    ...(compared.length === 0 ? {} : { behaviour: compared.flat().map(behaviourJson) }),
    cases: runs.flatMap(({ run }) => run.cases.map(caseJson)),
  }
}

function behaviourJson({ set, name, change, differs, before, after }: BehaviourChange): BehaviourJson {
  return { set, name, change, differs: differs ?? [], before: outcomeJson(before), after: outcomeJson(after) }
}

function outcomeJson(result: CaseResult | null): BehaviourJson['before'] {
  if (result === null) return null
  const { set: _set, name: _name, ...outcome } = caseJson(result)
  return outcome
}

function caseJson({ set, name, verdict, assertions, greeting, turns, repeats, durationMs }: CaseResult): CaseJson {
  return {
    set,
    name,
    verdict,
    assertions,
    ...(greeting === undefined ? {} : { greeting }),
    turns,
    ...(repeats === undefined ? {} : { repeats }),
    durationMs,
  }
}

/** The counts of several runs added up. */
export function sumRuns(runs: readonly AgentRun[]): Omit<TestRun, 'cases' | 'notes'> {
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
