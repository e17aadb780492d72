import type { AgentVersion } from '../version/agent-version.ts'
import type { ConfusablePair, LeaveOneOut } from './routing-diff.ts'
import { confusablePairs, type LeaningQuery } from './confusable-pairs.ts'
import { rankTopics } from './rank-topics.ts'
import { isSampled, samplingStep } from './sampling-step.ts'
import { topicIndexOf } from './topic-index-of.ts'
import type { TopicIndex } from './topic-index.ts'

/** As in routing-diff.ts, with the pairs of topics that were mistaken for each other. */
export interface LeftOutQueries extends LeaveOneOut {
  confusable: readonly ConfusablePair[]
}

/** A query leans to another topic when that one is nearer by this, and near at all; below, chance decides. */
const NEARER_BY = 0.05
const NEAR = 0.25
const measured = new WeakMap<TopicIndex, Map<number, LeftOutQueries>>()

/**
 * How well the example queries of a version are routed when each is taken out of its topic first: the answer of an index
 * that was built without it. Topics that are not enabled, and queries too long to be weighed, are left out; with a `step`
 * above 1 a sample is measured.
 */
export function leaveOneOut(version: AgentVersion, step = samplingStep(version)): LeftOutQueries {
  const index = topicIndexOf(version)
  const known = measured.get(index) ?? new Map<number, LeftOutQueries>()
  measured.set(index, known)
  const result = known.get(step) ?? measure(index, step)
  known.set(step, result)
  return result
}

function measure(index: TopicIndex, step: number): LeftOutQueries {
  const asked = index.topics.flatMap(({ name, exampleQueries }, topic) =>
    exampleQueries
      .slice(0, index.weighed[topic])
      .filter((query) => isSampled(name, query, step))
      .map((query) => ({ topic, query })),
  )
  const leaning: LeaningQuery[] = []
  let [top1, top3] = [0, 0]
  for (const { topic, query } of asked) {
    const { name = '', exampleQueries = [] } = index.topics[topic] ?? {}
    const copies = exampleQueries.filter((other) => other === query).length
    const { ranked, scores } = rankTopics(index, query, { limit: 3, leftOut: { topic, copies } })
    const place = ranked.findIndex((found) => found.topic === name)
    top1 += Number(place === 0)
    top3 += Number(place >= 0)
    const [best] = ranked
    if (best === undefined || place === 0 || best.score < NEAR || best.score - (scores[topic] ?? 0) < NEARER_BY)
      continue
    leaning.push({ owner: name, other: best.topic, query })
  }
  const share = (count: number) => (asked.length === 0 ? 0 : Math.round((10_000 * count) / asked.length) / 10_000)
  return { queries: asked.length, top1: share(top1), top3: share(top3), confusable: confusablePairs(leaning) }
}
