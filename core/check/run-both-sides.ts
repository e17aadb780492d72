import type { AgentProject } from '../agent/agent-project.ts'
import type { BehaviourChange } from '../report/report.ts'
import { behaviourChanges } from '../test-sets/behaviour-changes.ts'
import type { Engine, ProjectSides } from '../test-sets/engine.ts'
import { runVersion, type VersionRunOptions } from '../test-sets/run-version.ts'
import type { TestRun, TestSet } from '../test-sets/test-case.ts'
import { testSetsOf } from '../test-sets/test-sets-of.ts'
import { tookItsCourse } from '../test-sets/took-its-course.ts'
import { withNotes } from '../test-sets/with-notes.ts'
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
  engineFor: (sides: ProjectSides) => Engine,
  { choose, ...options }: BothRunsOptions = {},
): Promise<BothRuns> {
  const ofHead = sides.head === null ? { sets: [], findings: [] } : testSetsOf(sides.head.project)
  const gone = sides.base === null ? [] : casesMissingFrom(ofHead.sets, testSetsOf(sides.base.project).sets)
  const chosen = choose ?? ((sets: readonly TestSet[]) => sets)
  const wanted = chosen(ofHead.sets)
  const ofSide = (side: SideToRun, other: SideToRun | null) =>
    engineFor({ project: side.project, base: other?.project ?? null })
  // Neither waits for the other's Python to start.
  const [base, head] = await Promise.all([
    runSide(sides.base, [...wanted, ...chosen(gone)], (side) => ofSide(side, sides.head), options),
    runSide(sides.head, wanted, (side) => ofSide(side, sides.base), options, choose === undefined),
  ])
  // Compared with a side that is there and cannot be read, every case would look added or removed.
  const comparable = isUsable(sides.base) && isUsable(sides.head)
  return { base, head, behaviour: comparable ? behaviourChanges(base, head) : [], findings: ofHead.findings }
}

/** Each side with its own real-time configuration and recordings; the other side's count where it has none. */
async function runSide(
  side: SideToRun | null,
  sets: readonly TestSet[],
  engineFor: (side: SideToRun) => Engine,
  options: VersionRunOptions,
  isWhole = false,
): Promise<TestRun | null> {
  if (side === null || side.version === null) return null
  const engine = engineFor(side)
  const { open, judge, caller } = engine
  const run = await runVersion(side.version, withRealTimeConfig(sets, side.project), open, {
    ...options,
    judge,
    caller,
  })
  return withNotes(run, engine.notes?.(isWhole && tookItsCourse(run)) ?? [])
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
