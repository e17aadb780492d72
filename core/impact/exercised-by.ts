import type { ResourceKey } from '../agent/agent-project.ts'
import { createRouter } from '../routing/router.ts'
import type { TestSet } from '../test-sets/test-case.ts'
import type { AgentVersion } from '../version/agent-version.ts'
import { type CaseSubject, caseSubjects } from './case-subjects.ts'
import type { ExercisedBy, Reached } from './impact.ts'
import { referenceGraph } from './reference-graph.ts'

/** What the test cases of some sets are about, in one version. */
export interface Exercises {
  /** The cases that exercise a resource, given what leads to it; at most `limit`, in the order of the sets. */
  of(key: ResourceKey, usedBy: readonly Reached[], limit: number): ExercisedBy[]
  /** Every resource that some case is about or that one leads to. */
  covered: ReadonlySet<ResourceKey>
}

interface Subject extends CaseSubject {
  /** Position of the case over all sets. */
  at: number
}

/** Cases whose first words are routed; the rest counts by what it names. */
const MOST_ROUTED = 5_000

/** Which cases exercise what. Cases that are skipped exercise nothing. */
export function exercises(version: AgentVersion, testSets: readonly TestSet[]): Exercises {
  const graph = referenceGraph(version)
  const cases = testSets.flatMap((set) => set.cases.map((one) => ({ set: set.name, one })))
  const router = cases.length === 0 ? NOBODY : createRouter(version)
  const subjects = new Map<ResourceKey, Subject[]>()
  for (const [at, { one }] of cases.entries()) {
    if (one.skip !== undefined) continue
    for (const subject of caseSubjects(one, graph.targets, at < MOST_ROUTED ? router : NOBODY)) {
      const others = subjects.get(subject.key)
      if (others === undefined) subjects.set(subject.key, [{ ...subject, at }])
      else others.push({ ...subject, at })
    }
  }
  const always = subjects.size === 0 ? [] : everyCase(graph.links('start_function:start_function'))
  return {
    covered: new Set([...graph.reachedFrom(subjects.keys()), ...always]),
    of(key, usedBy, limit) {
      const best = new Map<number, ExercisedBy>()
      for (const through of [key, ...usedBy.map((user) => user.key)]) {
        for (const { at, how } of subjects.get(through) ?? []) {
          const named = cases[at]
          if (named === undefined || best.has(at)) continue
          const why = how === 'names' && through !== key ? 'leads' : how
          best.set(at, { set: named.set, name: named.one.name, how: why, through })
        }
      }
      const inOrder = [...best].sort(([a], [b]) => a - b)
      return inOrder.slice(0, limit).map(([, by]) => by)
    },
  }
}

/** Every conversation runs the start function and what it calls; where it jumps to is another matter. */
function everyCase(links: readonly ResourceKey[]): ResourceKey[] {
  return ['start_function:start_function', ...links.filter((key) => key.startsWith('function:'))]
}

const NOBODY = { retrieve: () => [], route: () => ({ topic: null, retrieved: [] }) }
