import { kindRow } from '../../agent/kinds.ts'
import type { ResourceKind } from '../../agent/resource-kind.ts'
import type { AgentVersion } from '../../version/agent-version.ts'
import type { Change } from '../../version/change.ts'
import type { FoundRisk } from './found-risk.ts'

/** So many of one kind are a deletion to look at, whatever they are. */
const MANY = 10
/** So are fewer, when they are a good part of what there was. */
const SOME = 3
const PART = 0.25
/** Found in functions and not written by anyone; or no part of a conversation. */
const NOT_TOLD: readonly ResourceKind[] = ['variable', 'test_case']

export interface MassDeletion {
  /** The first of the deletions. */
  change: Change
  risk: Omit<FoundRisk, 'key'>
}

/** Deletions of many resources of one kind, one risk each: `30 topics are deleted, of 120`. */
export function massDeletions(changes: readonly Change[], before: AgentVersion): MassDeletion[] {
  const removed = Map.groupBy(
    changes.filter(({ change, kind }) => change === 'removed' && !NOT_TOLD.includes(kind)),
    ({ kind }) => kind,
  )
  return [...removed].flatMap(([kind, list]): MassDeletion[] => {
    const [change] = list
    if (change === undefined || list.length < SOME) return []
    const all = [...before.resources.values()].filter((resource) => resource.kind === kind).length
    if (list.length < MANY && list.length < all * PART) return []
    const what = kindRow(kind).title.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase())
    const message =
      list.length >= all ? `all ${list.length} ${what} are deleted` : `${list.length} ${what} are deleted, of ${all}`
    return [{ change, risk: { risk: 'deletion', pointer: '', message, text: null, side: 'before', grave: true } }]
  })
}
