import { foldQuery } from './fold-query.ts'
import { countGrams } from './grams.ts'
import type { Topic } from './topics-of.ts'

/** Characters of names and queries that are weighed, over all topics and for one; the rest is known by exact match only. */
const MOST_CHARACTERS = 4_000_000
const MOST_CHARACTERS_OF_A_TOPIC = 100_000

interface Posting {
  /** Positions in `topics`. */
  topics: number[]
  /** Weight of the gram in each of these topics' unit vectors. */
  weights: number[]
  idf: number
}

/** An inverted index of grams over topics, sorted by name. */
export interface TopicIndex {
  topics: readonly Topic[]
  postings: ReadonlyMap<string, Posting>
  /** Weight of a gram no topic has: it makes the utterance longer, thus everything less similar. */
  unknownIdf: number
  /** Positions of the topics that hold a query, by its folded form. */
  exact: ReadonlyMap<string, readonly number[]>
  /** Grams of each query of a topic, filled when first needed. */
  querySets: Map<number, readonly ReadonlySet<string>[]>
}

/** The index over the given topics, which must be sorted by name. */
export function buildTopicIndex(topics: readonly Topic[]): TopicIndex {
  const cap = Math.min(MOST_CHARACTERS_OF_A_TOPIC, Math.floor(MOST_CHARACTERS / Math.max(1, topics.length)))
  const postings = new Map<string, Posting>()
  const exact = new Map<string, number[]>()
  for (const [position, topic] of topics.entries()) {
    for (const [gram, count] of gramsOf(topic, cap)) {
      const posting = postings.get(gram)
      if (posting === undefined) postings.set(gram, { topics: [position], weights: [count], idf: 0 })
      else {
        posting.topics.push(position)
        posting.weights.push(count)
      }
    }
    for (const query of topic.exampleQueries) remember(exact, foldQuery(query), position)
  }
  weigh(postings, topics.length)
  return { topics, postings, exact, querySets: new Map(), unknownIdf: idf(topics.length, 0) }
}

function gramsOf(topic: Topic, cap: number): Map<string, number> {
  const counts = new Map<string, number>()
  let left = cap
  for (const text of [topic.name.replaceAll('_', ' '), ...topic.exampleQueries]) {
    if (left <= 0) break
    countGrams(text.slice(0, left), counts)
    left -= text.length
  }
  return counts
}

function remember(exact: Map<string, number[]>, query: string, topic: number): void {
  if (query === '') return
  const holders = exact.get(query)
  if (holders === undefined) exact.set(query, [topic])
  else if (holders.at(-1) !== topic) holders.push(topic)
}

/** Turns counts into weights of unit vectors. */
function weigh(postings: ReadonlyMap<string, Posting>, topics: number): void {
  const squares = new Float64Array(topics)
  for (const posting of postings.values()) {
    posting.idf = idf(topics, posting.topics.length)
    for (const [at, topic] of posting.topics.entries()) {
      const weight = (posting.weights[at] ?? 0) * posting.idf
      posting.weights[at] = weight
      squares[topic] = (squares[topic] ?? 0) + weight * weight
    }
  }
  const lengths = squares.map((square) => Math.sqrt(square) || 1)
  for (const posting of postings.values()) {
    for (const [at, topic] of posting.topics.entries()) {
      posting.weights[at] = (posting.weights[at] ?? 0) / (lengths[topic] ?? 1)
    }
  }
}

function idf(topics: number, holding: number): number {
  return Math.log((1 + topics) / (1 + holding)) + 1
}
