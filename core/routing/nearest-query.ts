import { countGrams } from './grams.ts'
import type { TopicIndex } from './topic-index.ts'

/** Share of common grams from which two queries count as the same with a slip in it. */
const NEARLY_THE_SAME = 0.8
/** Queries of a topic that are looked at. */
const MOST_QUERIES = 200
const LONGEST_QUERY = 300

/** The topic, of `candidates`, with an example query that is nearly `utterance`; the first of them on a tie, or null. */
export function nearestQuery(index: TopicIndex, candidates: readonly number[], utterance: string): number | null {
  const said = gramSet(utterance)
  let best = { topic: -1, score: 0 }
  for (const topic of candidates) {
    for (const query of querySets(index, topic)) {
      const score = dice(said, query)
      if (score > best.score) best = { topic, score }
    }
  }
  return best.score >= NEARLY_THE_SAME ? best.topic : null
}

/** Computed when first asked for, then kept with the index. */
function querySets(index: TopicIndex, topic: number): readonly ReadonlySet<string>[] {
  const known = index.querySets.get(topic)
  if (known !== undefined) return known
  const queries = index.topics[topic]?.exampleQueries.slice(0, MOST_QUERIES) ?? []
  const sets = queries.filter((query) => query.length <= LONGEST_QUERY).map(gramSet)
  index.querySets.set(topic, sets)
  return sets
}

function gramSet(text: string): ReadonlySet<string> {
  const counts = new Map<string, number>()
  countGrams(text, counts)
  return new Set(counts.keys())
}

function dice(said: ReadonlySet<string>, query: ReadonlySet<string>): number {
  const total = said.size + query.size
  // Sets of very different sizes cannot be nearly the same, whatever they hold.
  if (2 * Math.min(said.size, query.size) < NEARLY_THE_SAME * total) return 0
  let common = 0
  for (const gram of query) if (said.has(gram)) common += 1
  return total === 0 ? 0 : (2 * common) / total
}
