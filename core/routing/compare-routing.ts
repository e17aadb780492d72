import type { AgentVersion } from '../version/agent-version.ts'
import { foldQuery } from './fold-query.ts'
import { leaveOneOut } from './leave-one-out.ts'
import { createRouter, type Router } from './router.ts'
import type { LeaveOneOut, MovedQuery, RoutedTopic, RoutingDiff } from './routing-diff.ts'
import { routingWork } from './routing-work.ts'
import { samplingStep } from './sampling-step.ts'
import { topicIndexOf } from './topic-index-of.ts'
import type { TopicIndex } from './topic-index.ts'
import { type Topic, topicsOf } from './topics-of.ts'

/** Scores that are added up on each side; when that is done, no more queries are asked. */
const MOST_WORK = 20_000_000

interface Side {
  index: TopicIndex
  router: Router
}

/**
 * Which topic answers what base and head list as example queries, and `utterances` (what test sets say), before and after.
 * Null when a side is not there. Same versions, same answer; big agents are asked part of the queries, utterances first.
 */
export function compareRouting(
  before: AgentVersion | null,
  after: AgentVersion | null,
  utterances: readonly string[],
): RoutingDiff | null {
  if (before === null || after === null) return null
  const owners = ownersOf(before, after)
  const asked = [...new Set([...utterances.filter((text) => text.trim() !== ''), ...owners.keys()])]
  if (sameTopics(before, after)) {
    const score = scoreOf(leaveOneOut(after))
    return { queries: asked.length, moved: [], confusable: [], score: { before: score, after: score } }
  }
  const now = sideOf(after)
  const { moved, queries } = movedQueries(asked, owners, { before: sideOf(before, after), after: now })
  // One sample of both sides: a pair must not look new because other queries were asked.
  const step = Math.max(samplingStep(before), samplingStep(after))
  const [was, is] = [leaveOneOut(before, step), leaveOneOut(after, step)]
  const known = new Set(was.confusable.map(({ topics }) => JSON.stringify(topics)))
  const confusable = is.confusable.filter(({ topics }) => !known.has(JSON.stringify(topics)))
  return { queries, moved, confusable, score: { before: scoreOf(was), after: scoreOf(is) } }
}

/** Each example query with the topic that lists it, of the head where it has it. */
function ownersOf(before: AgentVersion, after: AgentVersion): Map<string, string> {
  const owners = new Map<string, string>()
  for (const version of [after, before]) {
    for (const { name, exampleQueries } of enabledTopics(version)) {
      for (const query of exampleQueries) if (!owners.has(query)) owners.set(query, name)
    }
  }
  return owners
}

function movedQueries(
  asked: readonly string[],
  owners: ReadonlyMap<string, string>,
  { before, after }: { before: Side; after: Side },
): { moved: MovedQuery[]; queries: number } {
  const moved: MovedQuery[] = []
  let work = 0
  let queries = 0
  for (const query of asked) {
    if (work >= MOST_WORK) break
    queries += 1
    const folded = after.index.folds.get(query) ?? before.index.folds.get(query) ?? foldQuery(query)
    if (sameHolder(folded, before.index, after.index)) continue
    work += routingWork(before.index, query) + routingWork(after.index, query)
    const [was, is] = [routed(before, query, folded), routed(after, query, folded)]
    if (was.topic !== is.topic) moved.push({ query, owner: owners.get(query) ?? null, before: was, after: is })
  }
  return { moved, queries }
}

/** True when the same one topic has the query on both sides: it then answers on both, whatever else there is. */
function sameHolder(folded: string, before: TopicIndex, after: TopicIndex): boolean {
  const [old = [], now = []] = [before.exact.get(folded), after.exact.get(folded)]
  const [was, is] = [before.topics[old[0] ?? -1]?.name, after.topics[now[0] ?? -1]?.name]
  return old.length === 1 && now.length === 1 && was === is
}

function routed({ index, router }: Side, query: string, folded: string): RoutedTopic {
  // Who alone lists a query answers it, whatever else there is.
  const [only, ...others] = index.exact.get(folded) ?? []
  if (only !== undefined && others.length === 0) return { topic: index.topics[only]?.name ?? null, score: 1 }
  const { topic, retrieved } = router.route(query)
  return { topic, score: retrieved[0]?.score ?? 0 }
}

function scoreOf({ queries, top1, top3 }: LeaveOneOut): LeaveOneOut {
  return { queries, top1, top3 }
}

function sideOf(version: AgentVersion, like?: AgentVersion): Side {
  return { index: topicIndexOf(version, like), router: createRouter(version) }
}

/** True when nothing that routing looks at differs. */
function sameTopics(before: AgentVersion, after: AgentVersion): boolean {
  if (before === after || before.digest === after.digest) return true
  const told = (version: AgentVersion) =>
    JSON.stringify(enabledTopics(version).map(({ name, content, exampleQueries }) => [name, content, exampleQueries]))
  return told(before) === told(after)
}

function enabledTopics(version: AgentVersion): Topic[] {
  return topicsOf(version).filter(({ enabled }) => enabled)
}
