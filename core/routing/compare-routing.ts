import type { AgentVersion } from '../version/agent-version.ts'
import { foldQuery } from './fold-query.ts'
import { leaveOneOut } from './leave-one-out.ts'
import { createRouter, type Router } from './router.ts'
import type { ConfusablePair, LeaveOneOut, MovedQuery, RoutedTopic, RoutingDiff } from './routing-diff.ts'
import { routingWork } from './routing-work.ts'
import { topicIndexOf } from './topic-index-of.ts'
import type { TopicIndex } from './topic-index.ts'
import { type Topic, topicsOf } from './topics-of.ts'

/** Scores that are added up on each side; when that is done, no more queries are asked. */
const MOST_WORK = 30_000_000
const CHUNK = 100

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
  const now = scoreOf(after)
  if (sameTopics(before, after)) {
    return { queries: asked.length, moved: [], confusable: [], score: { before: now, after: now } }
  }
  const { moved, queries } = movedQueries(asked, owners, { before: sideOf(before), after: sideOf(after) })
  return { queries, moved, confusable: newPairs(before, after), score: { before: scoreOf(before), after: now } }
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
  sides: { before: Side; after: Side },
): { moved: MovedQuery[]; queries: number } {
  const moved: MovedQuery[] = []
  let work = 0
  let queries = 0
  for (let start = 0; start < asked.length && work < MOST_WORK; start += CHUNK) {
    const chunk = asked.slice(start, start + CHUNK)
    const unsure = chunk.filter((query) => !sameHolder(query, sides.before.index, sides.after.index))
    work += routingWork(sides.before.index, unsure) + routingWork(sides.after.index, unsure)
    queries += chunk.length
    for (const query of unsure) {
      const [was, is] = [routed(sides.before.router, query), routed(sides.after.router, query)]
      if (was.topic !== is.topic) moved.push({ query, owner: owners.get(query) ?? null, before: was, after: is })
    }
  }
  return { moved, queries }
}

/** True when the same one topic has the query on both sides: it then answers on both, whatever else there is. */
function sameHolder(query: string, before: TopicIndex, after: TopicIndex): boolean {
  const folded = foldQuery(query)
  const [old = [], now = []] = [before.exact.get(folded), after.exact.get(folded)]
  const [was, is] = [before.topics[old[0] ?? -1]?.name, after.topics[now[0] ?? -1]?.name]
  return old.length === 1 && now.length === 1 && was === is
}

function routed(router: Router, query: string): RoutedTopic {
  const { topic, retrieved } = router.route(query)
  return { topic, score: retrieved[0]?.score ?? 0 }
}

/** Pairs of the head that no query of the base made one. */
function newPairs(before: AgentVersion, after: AgentVersion): ConfusablePair[] {
  const known = new Set(leaveOneOut(before).confusable.map(({ topics }) => JSON.stringify(topics)))
  return leaveOneOut(after).confusable.filter(({ topics }) => !known.has(JSON.stringify(topics)))
}

function scoreOf(version: AgentVersion): LeaveOneOut {
  const { queries, top1, top3 } = leaveOneOut(version)
  return { queries, top1, top3 }
}

function sideOf(version: AgentVersion): Side {
  return { index: topicIndexOf(version), router: createRouter(version) }
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
