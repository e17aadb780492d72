import { compareRouting } from '../routing/compare-routing.ts'
import type { RoutingDiff } from '../routing/routing-diff.ts'
import type { AgentVersion } from '../version/agent-version.ts'
import type { Change } from '../version/change.ts'

/** How routing differs between two versions, as `compareRouting` says; a topic that was renamed is still the same topic. */
export function routingBetween(
  before: AgentVersion | null,
  after: AgentVersion | null,
  { utterances, changes }: { utterances: readonly string[]; changes: readonly Change[] },
): RoutingDiff | null {
  const routing = compareRouting(before, after, utterances)
  const newNames = new Map(
    changes.flatMap(({ kind, change, name, before: was }) =>
      kind === 'topic' && change === 'renamed' && was !== undefined ? [[was.name, name]] : [],
    ),
  )
  if (routing === null || newNames.size === 0) return routing
  const moved = routing.moved.filter((query) => {
    const was = query.before.topic
    return was === null || newNames.get(was) !== query.after.topic
  })
  return { ...routing, moved }
}
