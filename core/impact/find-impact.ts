import type { ResourceKey } from '../agent/agent-project.ts'
import type { TestSet } from '../test-sets/test-case.ts'
import { field } from '../validate/json-fields.ts'
import type { AgentVersion, NormalResource } from '../version/agent-version.ts'
import type { Change } from '../version/change.ts'
import { exercises, type Exercises } from './exercised-by.ts'
import type { Impact, ImpactItem } from './impact.ts'
import { isMetOnTheWay } from './is-met-on-the-way.ts'
import type { PlaceFinder } from './place-finder.ts'
import { referenceGraph } from './reference-graph.ts'
import { findRisks } from './risks/find-risks.ts'

export interface ImpactInput {
  changes: readonly Change[]
  before: AgentVersion | null
  after: AgentVersion | null
  /** Of the head. */
  testSets: readonly TestSet[]
  /** Where things stand in the files; without it lines are those of the changes. */
  places?: PlaceFinder
}

/** Entries of a list of an item. */
const MOST_LISTED = 100
/** Resources that are looked at to find the test cases of all changes together. */
const MOST_VISITED = 2_000_000

/** What the changes between two versions touch: by references, by test cases, and which of them are risky. */
export function findImpact({ changes, before, after, testSets, places }: ImpactInput): Impact {
  if (changes.length === 0) return { items: [], risks: [], untested: [] }
  const ofHead = after === null ? null : exercises(after, testSets)
  const wide = Math.max(MOST_LISTED, Math.floor(MOST_VISITED / changes.length))
  const items = changes.map((change) => {
    const version = change.change === 'removed' ? before : after
    return version === null
      ? nothing(change)
      : itemOf(change, version, change.change === 'removed' ? null : ofHead, wide)
  })
  return { items, risks: findRisks({ changes, before, after, places }), untested: untestedOf(changes, ofHead) }
}

function itemOf({ key }: Change, version: AgentVersion, tests: Exercises | null, wide: number): ImpactItem {
  const graph = referenceGraph(version)
  const users = graph.usedBy(key, wide)
  const reaches = graph.reaches(key, MOST_LISTED + 1)
  const testedBy = tests?.of(key, users, MOST_LISTED + 1) ?? []
  const lists = { usedBy: users, reaches, testedBy }
  const shortened = Object.values(lists).some((list) => list.length > MOST_LISTED)
  return {
    key,
    usedBy: users.slice(0, MOST_LISTED),
    reaches: reaches.slice(0, MOST_LISTED),
    testedBy: testedBy.slice(0, MOST_LISTED),
    ...(shortened ? { shortened } : {}),
  }
}

function nothing({ key }: Change): ImpactItem {
  return { key, usedBy: [], reaches: [], testedBy: [] }
}

function untestedOf(changes: readonly Change[], tests: Exercises | null): ResourceKey[] {
  return changes
    .filter(({ key, after }) => after !== undefined && isMet(after) && tests?.covered.has(key) !== true)
    .map(({ key }) => key)
}

function isMet({ kind, value }: NormalResource): boolean {
  return isMetOnTheWay(kind) && (kind !== 'topic' || field(value, 'enabled') !== false)
}
