import { cosines } from './cosines.ts'
import { buildTopicIndex, type TopicIndex } from './topic-index.ts'
import type { Topic } from './topics-of.ts'

/** An example query that is nearer to another topic than to its own. */
export interface LeaningQuery {
  topic: Topic
  /** Position in the topic's example queries. */
  query: number
  other: Topic
}

/** How much nearer, and how near at least: below that, chance decides between two topics that are both far. */
const NEARER_BY = 0.12
const NEAR = 0.4
/** Characters of queries, and scores computed, at most: a project with more is not looked at. */
const MOST_CHARACTERS = 60_000
const MOST_SCORES = 5_000_000

/**
 * Example queries that routing would give to another topic, were they not known word for word: whoever says it a little
 * differently gets the wrong answer. Queries that two topics share are left out. Topics must be sorted by name.
 */
export function leaningQueries(topics: readonly Topic[]): LeaningQuery[] {
  const characters = topics.reduce((sum, { exampleQueries }) => sum + exampleQueries.join('').length, 0)
  if (characters > MOST_CHARACTERS) return []
  const index = buildTopicIndex(topics)
  if (scoresFor(index, characters) > MOST_SCORES) return []
  const leaning: LeaningQuery[] = []
  for (const [at, topic] of topics.entries()) {
    for (const [query, text] of topic.exampleQueries.entries()) {
      const scores = cosines(index, text)
      const nearest = scores.reduce((best, score, other) => (score > (scores[best] ?? 0) ? other : best), at)
      const other = topics[nearest]
      const [own, theirs] = [scores[at] ?? 0, scores[nearest] ?? 0]
      if (other === undefined || nearest === at || theirs < NEAR || theirs - own < NEARER_BY) continue
      if (!other.exampleQueries.includes(text)) leaning.push({ topic, query, other })
    }
  }
  return leaning
}

function scoresFor({ topics, features, holders }: TopicIndex, characters: number): number {
  // Each character begins three grams, and a gram is held by as many topics as the average one, more or less.
  return features.size === 0 ? 0 : (3 * characters * holders.length) / features.size + topics.length * topics.length
}
