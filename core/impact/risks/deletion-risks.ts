import type { AgentVersion, NormalResource } from '../../version/agent-version.ts'
import type { Change } from '../../version/change.ts'
import { linksOf } from '../links-of.ts'
import { referenceGraph } from '../reference-graph.ts'
import { resourceTitle } from '../resource-title.ts'
import type { FoundRisk } from './found-risk.ts'

/** Kinds whose deletion matters although nothing names them. */
const ALWAYS: readonly string[] = ['handoff', 'sms_template', 'api_integration', 'voice_disclaimer']
const MOST_NAMED = 3

/** What is deleted, or has another name now, while something that stays still means it. */
export function deletionRisks(change: Change, before: AgentVersion, after: AgentVersion): Omit<FoundRisk, 'key'>[] {
  const gone = change.before
  if (gone === undefined || (change.change !== 'removed' && change.change !== 'renamed')) return []
  const graph = referenceGraph(before)
  const stillNames = ({ key }: { key: string }): boolean => {
    const [was, is] = [before.resources.get(key), after.resources.get(key)]
    if (is === undefined) return false
    return was?.hash === is.hash || linksOf(is, graph.targets).includes(gone.key)
  }
  const users = graph.direct(gone.key).filter(stillNames)
  const what = change.change === 'removed' ? 'is deleted' : `is called ${change.name} now`
  if (users.length > 0) {
    const message = `${resourceTitle(gone)} ${what}, and ${named(users)} still ${users.length === 1 ? 'names' : 'name'} it`
    return [{ risk: 'deletion', pointer: '', message, text: null, side: 'before', grave: true }]
  }
  if (change.change !== 'removed' || !ALWAYS.includes(gone.kind)) return []
  return [
    {
      risk: 'deletion',
      pointer: '',
      message: `${resourceTitle(gone)} is deleted`,
      text: null,
      side: 'before',
      grave: false,
    },
  ]
}

function named(users: readonly Pick<NormalResource, 'kind' | 'name'>[]): string {
  const titles = users.slice(0, MOST_NAMED).map(resourceTitle)
  const more = users.length - titles.length
  if (more > 0) return `${titles.join(', ')} and ${more} more`
  return titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1) ?? ''}`
}
