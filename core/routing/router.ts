import type { RetrievedTopic } from '../test-sets/conversation.ts'
import type { AgentVersion } from '../version/agent-version.ts'
import { rankTopics } from './rank-topics.ts'
import { topicIndexOf } from './topic-index-of.ts'

/** A best topic below this cosine is no answer. Chosen by leave-one-out over seven agents (docs/runtime.md, Routing). */
const THRESHOLD = 0.2
/** Below this one it answers only when it is well ahead of the runner-up. */
const NEAR = 0.25
const WELL_AHEAD = 0.08
/** A best topic this close to the runner-up is a coin toss, so nobody answers. */
const MARGIN = 0.01

export interface Router {
  /** Topics that share anything with the text, best first, ties by name; at most `limit` (default 5). */
  retrieve(text: string, limit?: number): RetrievedTopic[]
  /** The topic that answers, or null when nothing is near enough or two are equally near. */
  route(text: string): { topic: string | null; retrieved: RetrievedTopic[] }
}

/**
 * A router over the enabled topics of a version: cosine of TF-IDF weighted character 3- to 5-grams, stems and meanings, one
 * document per topic (its name, its example queries and a little of its content). An example query said as written always wins, with
 * score 1. Same version, same answers: no clock, no randomness, no order of files.
 */
export function createRouter(version: AgentVersion): Router {
  const index = topicIndexOf(version)
  return {
    retrieve: (text, limit = 5) => rankTopics(index, text, { limit }).ranked,
    route(text) {
      const { ranked } = rankTopics(index, text, { limit: 5 })
      return { topic: winner(ranked), retrieved: ranked }
    },
  }
}

function winner(ranked: readonly RetrievedTopic[]): string | null {
  const [best, second] = ranked
  if (best === undefined || best.score < THRESHOLD) return null
  const ahead = best.score - (second?.score ?? 0)
  if (best.score < 1 && ahead < (best.score < NEAR ? WELL_AHEAD : MARGIN)) return null
  return best.topic
}
