import { countGrams } from './grams.ts'
import type { TopicIndex } from './topic-index.ts'

/** How near a text is to each topic of an index, 0 to 1, by position. */
export function cosines(index: TopicIndex, utterance: string): Float64Array {
  const scores = new Float64Array(index.topics.length)
  const counts = new Map<string, number>()
  countGrams(utterance, counts)
  let square = 0
  for (const [gram, count] of counts) {
    const posting = index.postings.get(gram)
    const weight = count * (posting?.idf ?? index.unknownIdf)
    square += weight * weight
    if (posting === undefined) continue
    for (const [position, topic] of posting.topics.entries()) {
      scores[topic] = (scores[topic] ?? 0) + weight * (posting.weights[position] ?? 0)
    }
  }
  const length = Math.sqrt(square)
  if (length === 0) return scores
  return scores.map((score) => Math.min(1, score / length))
}
