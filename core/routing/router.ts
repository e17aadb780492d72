import type { RetrievedTopic } from '../test-sets/conversation.ts'
import type { AgentVersion } from '../version/agent-version.ts'
import { cosines } from './cosines.ts'
import { buildTopicIndex, type TopicIndex } from './topic-index.ts'
import { nearestQuery } from './nearest-query.ts'
import { foldQuery } from './fold-query.ts'
import { topicsOf } from './topics-of.ts'

/** A best topic below this cosine is no answer. Chosen by leave-one-out over real agents (docs/runtime.md, Routing). */
const THRESHOLD = 0.2
/** A best topic this close to the runner-up is a coin toss, so nobody answers. */
const MARGIN = 0.01
/** Within this distance of the best score, an example query that is nearly the utterance decides. */
const CLOSE_CALL = 0.1
const CLOSE_CALLS = 5
/** An utterance is cut here: nobody says more in one turn, and time stays bounded. */
const LONGEST_UTTERANCE = 2_000

export interface Router {
  /** Topics that share anything with the text, best first, ties by name; at most `limit` (default 5). */
  retrieve(text: string, limit?: number): RetrievedTopic[]
  /** The topic that answers, or null when nothing is near enough or two are equally near. */
  route(text: string): { topic: string | null; retrieved: RetrievedTopic[] }
}

/**
 * A router over the enabled topics of a version: cosine of TF-IDF weighted character 3- to 5-grams, one document per
 * topic (its name and example queries). An example query said as written always wins, with score 1. Same version, same
 * answers: no clock, no randomness, no order of files.
 */
export function createRouter(version: AgentVersion): Router {
  const index = buildTopicIndex(topicsOf(version).filter((topic) => topic.enabled))
  return {
    retrieve: (text, limit = 5) => rank(index, text).slice(0, Math.max(0, limit)),
    route(text) {
      const ranked = rank(index, text)
      return { topic: winner(ranked), retrieved: ranked.slice(0, 5) }
    },
  }
}

function winner(ranked: readonly RetrievedTopic[]): string | null {
  const [best, second] = ranked
  if (best === undefined || best.score < THRESHOLD) return null
  if (best.score < 1 && second !== undefined && best.score - second.score < MARGIN) return null
  return best.topic
}

function rank(index: TopicIndex, text: string): RetrievedTopic[] {
  const utterance = text.slice(0, LONGEST_UTTERANCE)
  const scores = cosines(index, utterance)
  const order = [...scores.keys()].filter((topic) => (scores[topic] ?? 0) > 0)
  const compare = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b
  order.sort(compare)
  const exact = index.exact.get(foldQuery(utterance)) ?? []
  const sure = exact.length > 0 ? exact : closeCall(index, utterance, order, scores)
  const [first] = [...sure].sort(compare)
  const rest = order.filter((topic) => topic !== first).map((topic) => named(index, topic, scores[topic] ?? 0))
  return first === undefined ? rest : [named(index, first, 1), ...rest]
}

/** Scores are told to four digits: enough to judge by, and the same on every machine. */
function named(index: TopicIndex, topic: number, score: number): RetrievedTopic {
  return { topic: index.topics[topic]?.name ?? '', score: Math.round(score * 10_000) / 10_000 }
}

/** Topics among the best few that hold an example query which is nearly the utterance. */
function closeCall(index: TopicIndex, utterance: string, order: readonly number[], scores: Float64Array): number[] {
  const best = scores[order[0] ?? -1] ?? 0
  const second = scores[order[1] ?? -1] ?? 0
  if (best === 0 || best - second >= CLOSE_CALL) return []
  const rivals = order.slice(0, CLOSE_CALLS).filter((topic) => best - (scores[topic] ?? 0) < CLOSE_CALL)
  const nearest = nearestQuery(index, rivals, utterance)
  return nearest === null ? [] : [nearest]
}
