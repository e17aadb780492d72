import type { RetrievedTopic } from '../test-sets/conversation.ts'
import { cosines } from './cosines.ts'
import { foldQuery } from './fold-query.ts'
import { nearestQuery } from './nearest-query.ts'
import type { TopicIndex } from './topic-index.ts'

/** Within this distance of the best score, an example query that is nearly the utterance decides. */
const CLOSE_CALL = 0.1
const CLOSE_CALLS = 5
/** An utterance is cut here: nobody says more in one turn, and time stays bounded. */
const LONGEST_UTTERANCE = 2_000

/** A query as if a topic did not have it, `copies` times, as an example. */
export interface LeftOut {
  topic: number
  copies: number
}

/**
 * The `limit` topics that share most with a text, best first, ties by name, and how near each topic is. With `leftOut` as if
 * that example were not there.
 */
export function rankTopics(
  index: TopicIndex,
  text: string,
  { limit, leftOut }: { limit: number; leftOut?: LeftOut },
): { ranked: RetrievedTopic[]; scores: Float64Array } {
  const utterance = text.slice(0, LONGEST_UTTERANCE)
  const scores = cosines(index, utterance, leftOut)
  const order = bestOf(scores, Math.max(limit, CLOSE_CALLS))
  const exact = holdersOf(index, utterance, leftOut)
  const sure = exact.length > 0 ? exact : closeCall(index, { utterance, leftOut }, order, scores)
  const [first] = [...sure].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
  const rest = order.filter((topic) => topic !== first).map((topic) => named(index, topic, scores[topic] ?? 0))
  const ranked = first === undefined ? rest : [named(index, first, 1), ...rest]
  return { ranked: ranked.slice(0, Math.max(0, limit)), scores }
}

/** Positions of the highest scores above 0, best first; of equal ones the first. Few are wanted of many. */
function bestOf(scores: Float64Array, limit: number): number[] {
  const best: number[] = []
  for (let topic = 0; topic < scores.length; topic += 1) {
    const score = scores[topic] ?? 0
    if (score <= 0 || (best.length === limit && score <= (scores[best.at(-1) ?? 0] ?? 0))) continue
    let at = best.length
    while (at > 0 && score > (scores[best[at - 1] ?? 0] ?? 0)) at -= 1
    best.splice(at, 0, topic)
    if (best.length > limit) best.pop()
  }
  return best
}

/** Topics with an example query that is the utterance but for case, accents and punctuation. */
function holdersOf(index: TopicIndex, utterance: string, leftOut: LeftOut | undefined): readonly number[] {
  const fold = (text: string) => index.folds.get(text) ?? foldQuery(text)
  const folded = fold(utterance)
  const holders = index.exact.get(folded) ?? []
  if (leftOut === undefined) return holders
  const others = (topic: number) =>
    index.topics[topic]?.exampleQueries.some((query) => query !== utterance && fold(query) === folded) === true
  return holders.filter((topic) => topic !== leftOut.topic || others(topic))
}

/** Scores are told to four digits: enough to judge by, and the same on every machine. */
function named(index: TopicIndex, topic: number, score: number): RetrievedTopic {
  return { topic: index.topics[topic]?.name ?? '', score: Math.round(score * 10_000) / 10_000 }
}

/** Topics among the best few that hold an example query which is nearly the utterance. */
function closeCall(
  index: TopicIndex,
  said: { utterance: string; leftOut: LeftOut | undefined },
  order: readonly number[],
  scores: Float64Array,
): number[] {
  const best = scores[order[0] ?? -1] ?? 0
  const second = scores[order[1] ?? -1] ?? 0
  if (best === 0 || best - second >= CLOSE_CALL) return []
  const rivals = order.slice(0, CLOSE_CALLS).filter((topic) => best - (scores[topic] ?? 0) < CLOSE_CALL)
  const nearest = nearestQuery(index, rivals, said.utterance, said.leftOut?.topic)
  return nearest === null ? [] : [nearest]
}
