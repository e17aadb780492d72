import type { Change } from '../../version/change.ts'
import { describeChangeWords } from '../describe-change.ts'
import { plainWords } from '../words.ts'
import type { AgentView } from './agent-view.ts'

/** Below this a list is read to the end as it is. */
const LONG = 12
/** So many changes that say the same, word for word, are one row that opens. */
const MANY = 4

/**
 * The changes of one kind, those of a long list that say the same together, where the first of them stands. What is risky
 * stands alone.
 */
export function alikeItems(changes: readonly Change[], view: AgentView): Change[][] {
  if (changes.length <= LONG) return changes.map((change) => [change])
  const groups = Map.groupBy(changes, (change) => {
    const said = plainWords(describeChangeWords(change))
    return said === '' || view.risks.has(change.key) ? change.key : `${change.change} ${said}`
  })
  return [...groups.values()].flatMap((group) => (group.length < MANY ? group.map((change) => [change]) : [group]))
}
