import type { AgentProject } from '../agent/agent-project.ts'
import type { BehaviourChange } from '../report/report.ts'
import { behaviourChanges } from '../test-sets/behaviour-changes.ts'
import type { OpenVersion } from '../test-sets/conversation.ts'
import { runVersion, type VersionRunOptions } from '../test-sets/run-version.ts'
import type { TestRun, TestSet } from '../test-sets/test-case.ts'
import { testSetsOf } from '../test-sets/test-sets-of.ts'
import { withRealTimeConfig } from '../test-sets/with-real-time-config.ts'
import type { AgentVersion } from '../version/agent-version.ts'
import type { Finding } from '../validate/finding.ts'

export interface SideToRun {
  project: AgentProject
  /** null: cannot be read, so nothing can be run. */
  version: AgentVersion | null
}

export interface BothRuns {
  base: TestRun | null
  head: TestRun | null
  behaviour: readonly BehaviourChange[]
  /** Test sets of the head that cannot be read. */
  findings: readonly Finding[]
}

export interface BothRunsOptions extends VersionRunOptions {
  /** The cases to run out of those there are; all without. */
  choose?: (sets: readonly TestSet[]) => readonly TestSet[]
}

/**
 * Runs the head's test sets on both versions, so that the same questions are asked and only the agent differs: a case new
 * on the head that fails on the base is newly passing. Cases only the base has run there alone and are `removed`.
 */
export async function runBothSides(
  sides: { base: SideToRun | null; head: SideToRun | null },
  open: OpenVersion,
  { choose = (sets) => sets, ...options }: BothRunsOptions = {},
): Promise<BothRuns> {
  const ofHead = sides.head === null ? { sets: [], findings: [] } : testSetsOf(sides.head.project)
  const gone = sides.base === null ? [] : casesMissingFrom(ofHead.sets, testSetsOf(sides.base.project).sets)
  const wanted = choose(ofHead.sets)
  // Neither waits for the other's Python to start.
  const [base, head] = await Promise.all([
    runSide(sides.base, [...wanted, ...choose(gone)], open, options),
    runSide(sides.head, wanted, open, options),
  ])
  // Compared with a side that is there and cannot be read, every case would look added or removed.
  const comparable = isUsable(sides.base) && isUsable(sides.head)
  return { base, head, behaviour: comparable ? behaviourChanges(base, head) : [], findings: ofHead.findings }
}

/** Each side with its own real-time configuration. */
async function runSide(
  side: SideToRun | null,
  sets: readonly TestSet[],
  open: OpenVersion,
  options: VersionRunOptions,
): Promise<TestRun | null> {
  if (side === null || side.version === null) return null
  return runVersion(side.version, withRealTimeConfig(sets, side.project), open, options)
}

function isUsable(side: SideToRun | null): boolean {
  return side === null || side.version !== null
}

function casesMissingFrom(present: readonly TestSet[], sets: readonly TestSet[]): TestSet[] {
  const known = new Set(present.flatMap((set) => set.cases.map((one) => JSON.stringify([set.name, one.name]))))
  return sets
    .map((set) => ({ ...set, cases: set.cases.filter((one) => !known.has(JSON.stringify([set.name, one.name]))) }))
    .filter((set) => set.cases.length > 0)
}
