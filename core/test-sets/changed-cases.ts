import type { ResourceKey } from '../agent/agent-project.ts'
import { findImpact } from '../impact/find-impact.ts'
import { isMetOnTheWay } from '../impact/is-met-on-the-way.ts'
import { referenceGraph } from '../impact/reference-graph.ts'
import { createRouter } from '../routing/router.ts'
import type { AgentVersion } from '../version/agent-version.ts'
import type { Change } from '../version/change.ts'
import { compareVersions } from '../version/compare-versions.ts'
import { caseDigest } from './case-digest.ts'
import type { TestCase, TestSet } from './test-case.ts'

const MOST_REACHED = 100_000

export interface ChangedSides {
  /** null: there is nothing to compare with, so every case counts as changed. */
  before: { version: AgentVersion | null; sets: readonly TestSet[] } | null
  after: { version: AgentVersion; sets: readonly TestSet[] }
}

/**
 * Tells the cases of the head that may end differently than before: those that exercise a changed resource, those whose words
 * are routed to another topic, and those that are new or ask something else. What every conversation meets (the start
 * function, rules, languages …) changes them all.
 */
export function changedCases({ before, after }: ChangedSides): (set: TestSet, testCase: TestCase) => boolean {
  if (before === null || before.version === null) return () => true
  const changes = compareVersions(before.version, after.version)
  if (changes.some(({ kind }) => !isMetOnTheWay(kind) && kind !== 'test_case' && kind !== 'variable')) return () => true
  const exercised = exercisedCases(changes, before.version, after)
  if (exercised === null) return () => true
  const known = new Set(before.sets.flatMap((set) => set.cases.map((one) => keyOf(set, one, caseDigest(one)))))
  const isRouted = routedElsewhere(changes, before.version, after.version)
  return (set, one) =>
    exercised.has(keyOf(set, one)) ||
    !known.has(keyOf(set, one, caseDigest(one))) ||
    one.turns.some(({ user }) => isRouted(user)) ||
    // What a played caller says is known only once it was said.
    (one.scenario !== undefined && changes.some(({ kind }) => kind !== 'test_case'))
}

/** Whether words go to another topic now, or to one that leads to something that changed. */
function routedElsewhere(changes: readonly Change[], before: AgentVersion, after: AgentVersion) {
  const keys = new Set(changes.flatMap((change) => [change.key, change.before?.key ?? change.key]))
  const [old, now] = [createRouter(before), createRouter(after)]
  const [touchedBefore, touched] = [touchedTopics(before, keys), touchedTopics(after, keys)]
  return (said: string): boolean => {
    const [then, today] = [old.route(said).topic, now.route(said).topic]
    return then !== today || (then !== null && touchedBefore.has(then)) || (today !== null && touched.has(today))
  }
}

function touchedTopics(version: AgentVersion, changed: ReadonlySet<ResourceKey>): Set<string> {
  const graph = referenceGraph(version)
  const touched = [...version.resources.values()].filter(
    ({ kind, key }) =>
      kind === 'topic' && (changed.has(key) || graph.reaches(key, MOST_REACHED).some((to) => changed.has(to.key))),
  )
  return new Set(touched.map(({ name }) => name))
}

/** null where there are too many to list. */
function exercisedCases(
  changes: readonly Change[],
  before: AgentVersion,
  { version: after, sets }: ChangedSides['after'],
): Set<string> | null {
  const there = changes.filter(({ change }) => change !== 'removed')
  const gone = changes.filter(({ change }) => change === 'removed' || change === 'renamed')
  // Seen from the other side, what was removed is there.
  const items = [
    ...findImpact({ changes: there, before, after, testSets: sets }).items,
    ...findImpact({ changes: gone.map(asAdded), before: after, after: before, testSets: sets }).items,
  ]
  if (items.some(({ shortened }) => shortened === true)) return null
  return new Set(items.flatMap(({ testedBy }) => testedBy.map(({ set, name }) => JSON.stringify([set, name]))))
}

function asAdded(change: Change): Change {
  const key = change.before?.key ?? change.key
  return { ...change, key, change: 'added', after: change.before, before: undefined }
}

function keyOf(set: TestSet, { name }: TestCase, ...more: string[]): string {
  return JSON.stringify([set.name, name, ...more])
}
