import { queryFeatures } from './query-features.ts'
import type { TopicIndex } from './topic-index.ts'
import { words } from './words.ts'

/** Share of common features from which two queries count as the same with a slip in it. */
const NEARLY_THE_SAME = 0.8
/** Queries of a topic that are looked at. */
const MOST_QUERIES = 200
const LONGEST_QUERY = 300

/**
 * The topic, of `candidates`, with an example query that is nearly `utterance`; the first of them on a tie, or null. With
 * `except` that topic's query of exactly these words does not count.
 */
export function nearestQuery(
  index: TopicIndex,
  candidates: readonly number[],
  utterance: string,
  except = -1,
): number | null {
  const said = queryFeatures(index, utterance)
  const size = said.known.size + said.unknown.length
  const isSaid = new Uint8Array(index.features.size)
  for (const feature of said.known.keys()) isSaid[feature] = 1
  let best = { topic: -1, score: 0 }
  for (const topic of candidates) {
    for (const [position, query] of querySets(index, topic).entries()) {
      if (query === null || (topic === except && index.topics[topic]?.exampleQueries[position] === utterance)) continue
      const score = dice(isSaid, size, query)
      if (score > best.score) best = { topic, score }
    }
  }
  return best.score >= NEARLY_THE_SAME ? best.topic : null
}

/** Computed when first asked for, then kept with the index; null for a query that is too long to be compared. */
function querySets(index: TopicIndex, topic: number): readonly (Int32Array | null)[] {
  const known = index.querySets.get(topic)
  if (known !== undefined) return known
  const queries = index.topics[topic]?.exampleQueries.slice(0, Math.min(MOST_QUERIES, index.weighed[topic] ?? 0)) ?? []
  const isMet = new Uint8Array(index.features.size)
  const sets = queries.map((query) => (query.length > LONGEST_QUERY ? null : featuresOf(index, query, isMet)))
  index.querySets.set(topic, sets)
  return sets
}

/** Each feature of an example query once: all its words are words of the index. `isMet` is empty again afterwards. */
function featuresOf(index: TopicIndex, query: string, isMet: Uint8Array): Int32Array {
  const found: number[] = []
  for (const word of words(query)) {
    for (const feature of index.words.get(word) ?? []) {
      if (isMet[feature] === 1) continue
      isMet[feature] = 1
      found.push(feature)
    }
  }
  for (const feature of found) isMet[feature] = 0
  return new Int32Array(found)
}

function dice(isSaid: Uint8Array, size: number, query: Int32Array): number {
  const total = size + query.length
  // Sets of very different sizes cannot be nearly the same, whatever they hold.
  if (2 * Math.min(size, query.length) < NEARLY_THE_SAME * total) return 0
  let common = 0
  for (let at = 0; at < query.length; at += 1) common += isSaid[query[at] as number] as number
  return total === 0 ? 0 : (2 * common) / total
}
