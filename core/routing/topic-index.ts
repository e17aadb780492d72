import { foldQuery } from './fold-query.ts'
import type { Topic } from './topics-of.ts'
import { wordFeatures } from './word-features.ts'
import { words } from './words.ts'

/** Characters of names and queries that are weighed, over all topics and for one; the rest is known by exact match only. */
const MOST_CHARACTERS = 4_000_000
const MOST_CHARACTERS_OF_A_TOPIC = 100_000
/** Of a topic's content; what follows is detail. */
const MOST_CONTENT = 1_000
/** What a topic is called counts as much as this many queries that say so. */
const NAME_WEIGHT = 2
/** All of a topic's content counts as much as this many words of its queries. */
const CONTENT_WEIGHT = 16

/** An inverted index of the features of words over topics, sorted by name. */
export interface TopicIndex {
  topics: readonly Topic[]
  /** Identifiers of the features of each word of the topics. */
  words: ReadonlyMap<string, Int32Array>
  features: ReadonlyMap<string, number>
  /** The topics that have a feature, and how often, are at `starts[feature]` up to `starts[feature + 1]`. */
  starts: Int32Array
  holders: Int32Array
  counts: Float64Array
  /** Weight of a feature that so many topics have. One that no topic has makes what is said less similar to everything. */
  idf: Float64Array
  /** Squared length of the vector of each topic. */
  squares: Float64Array
  /** How many of the example queries of each topic are weighed. */
  weighed: readonly number[]
  /** Positions of the topics that hold a query, by its folded form. */
  exact: ReadonlyMap<string, readonly number[]>
  /** Grams of each query of a topic, filled when first needed. */
  querySets: Map<number, readonly (ReadonlySet<number> | null)[]>
}

type Counts = Map<string, number>

/** The index over the given topics, which must be sorted by name. */
export function buildTopicIndex(topics: readonly Topic[]): TopicIndex {
  const cap = Math.min(MOST_CHARACTERS_OF_A_TOPIC, Math.floor(MOST_CHARACTERS / Math.max(1, topics.length)))
  const exact = new Map<string, number[]>()
  const weighed: number[] = []
  const spoken = topics.map((topic, position) => {
    for (const query of topic.exampleQueries) remember(exact, foldQuery(query), position)
    const { counts, queries } = wordsOf(topic, cap)
    weighed.push(queries)
    return counts
  })
  const features = new Map<string, number>()
  const known = new Map<string, Int32Array>()
  for (const counts of spoken)
    for (const word of counts.keys()) if (!known.has(word)) known.set(word, numbered(word, features))
  const idf = Float64Array.from(
    { length: topics.length + 1 },
    (_, held) => Math.log((1 + topics.length) / (1 + held)) + 1,
  )
  const postings = invert(spoken, known, features.size)
  return {
    topics,
    words: known,
    features,
    ...postings,
    idf,
    squares: lengths(postings, idf),
    weighed,
    exact,
    querySets: new Map(),
  }
}

function numbered(word: string, features: Map<string, number>): Int32Array {
  return Int32Array.from(wordFeatures(word), (feature) => {
    const known = features.get(feature)
    if (known !== undefined) return known
    features.set(feature, features.size)
    return features.size - 1
  })
}

function wordsOf(topic: Topic, cap: number): { counts: Counts; queries: number } {
  const counts: Counts = new Map()
  count(topic.name.slice(0, cap).replaceAll('_', ' '), NAME_WEIGHT, counts)
  let left = cap - topic.name.length
  let queries = 0
  for (const query of topic.exampleQueries) {
    if (query.length > left) break
    count(query, 1, counts)
    left -= query.length
    queries += 1
  }
  // What `{{attr:…}}` stands for is another text in every variant.
  const content = words(topic.content.slice(0, MOST_CONTENT).replaceAll(/\{\{[^{}]*\}\}/g, ' '))
  for (const word of content) add(counts, word, CONTENT_WEIGHT / Math.max(content.length, CONTENT_WEIGHT))
  return { counts, queries }
}

function count(text: string, weight: number, counts: Counts): void {
  for (const word of words(text)) add(counts, word, weight)
}

function add(counts: Counts, word: string, weight: number): void {
  counts.set(word, (counts.get(word) ?? 0) + weight)
}

type Postings = Pick<TopicIndex, 'starts' | 'holders' | 'counts'>

function invert(spoken: readonly Counts[], known: ReadonlyMap<string, Int32Array>, size: number): Postings {
  const sums = new Float64Array(size)
  const held = new Int32Array(size)
  const vectors = spoken.map((counts) => {
    const touched: number[] = []
    for (const [word, weight] of counts) {
      for (const feature of known.get(word) ?? []) {
        if (sums[feature] === 0) touched.push(feature)
        sums[feature] = (sums[feature] ?? 0) + weight
      }
    }
    const values = touched.map((feature) => sums[feature] ?? 0)
    for (const feature of touched) {
      sums[feature] = 0
      held[feature] = (held[feature] ?? 0) + 1
    }
    return { touched, values }
  })
  const starts = new Int32Array(size + 1)
  for (let feature = 0; feature < size; feature += 1)
    starts[feature + 1] = (starts[feature] ?? 0) + (held[feature] ?? 0)
  const next = starts.slice()
  const holders = new Int32Array(starts[size] ?? 0)
  const counts = new Float64Array(holders.length)
  for (const [topic, { touched, values }] of vectors.entries()) {
    for (const [at, feature] of touched.entries()) {
      const place = next[feature] ?? 0
      next[feature] = place + 1
      holders[place] = topic
      counts[place] = values[at] ?? 0
    }
  }
  return { starts, holders, counts }
}

function lengths({ starts, holders, counts }: Postings, idf: Float64Array): Float64Array {
  const squares = new Float64Array(idf.length - 1)
  for (let feature = 0; feature + 1 < starts.length; feature += 1) {
    const [from, to] = [starts[feature] ?? 0, starts[feature + 1] ?? 0]
    for (let at = from; at < to; at += 1) {
      const weight = (counts[at] ?? 0) * (idf[to - from] ?? 0)
      const topic = holders[at] ?? 0
      squares[topic] = (squares[topic] ?? 0) + weight * weight
    }
  }
  return squares
}

function remember(exact: Map<string, number[]>, query: string, topic: number): void {
  if (query === '') return
  const holders = exact.get(query)
  if (holders === undefined) exact.set(query, [topic])
  else if (holders.at(-1) !== topic) holders.push(topic)
}
