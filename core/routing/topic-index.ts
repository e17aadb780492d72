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
  /** Characters of one topic that are weighed. */
  cap: number
  /** Identifiers of the features of each word of the topics, and of an index that this one was made like. */
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
  /** The folded form of each example query. */
  folds: ReadonlyMap<string, string>
  /** Features of each query of a topic, filled when first needed. */
  querySets: Map<number, readonly (Int32Array | null)[]>
}

type Counts = Map<string, number>

/**
 * The index over the given topics, which must be sorted by name. With `like`, the index of another version of the agent,
 * topics that are the same there are taken over; the answers are those of an index built alone.
 */
export function buildTopicIndex(topics: readonly Topic[], like?: TopicIndex): TopicIndex {
  const cap = Math.min(MOST_CHARACTERS_OF_A_TOPIC, Math.floor(MOST_CHARACTERS / Math.max(1, topics.length)))
  const features = new Map(like?.features)
  const known = new Map(like?.words)
  const folds = new Map<string, string>()
  const exact = new Map<string, number[]>()
  const weighed: number[] = []
  const same = like?.cap === cap ? sameTopics(topics, like) : topics.map(() => -1)
  const old = like === undefined ? [] : vectorsOf(like, same)
  const sums = { of: new Float64Array(features.size) }
  const vectors = topics.map((topic, position) => {
    for (const query of topic.exampleQueries) {
      const folded = folds.get(query) ?? like?.folds.get(query) ?? foldQuery(query)
      folds.set(query, folded)
      remember(exact, folded, position)
    }
    const place = same[position] ?? -1
    const reused = old[place]
    const spoken = reused === undefined ? wordsOf(topic, cap) : null
    weighed.push(spoken?.queries ?? like?.weighed[place] ?? 0)
    return reused ?? vectorOf(spoken?.counts ?? new Map(), known, features, sums)
  })
  const idf = Float64Array.from(
    { length: topics.length + 1 },
    (_, held) => Math.log((1 + topics.length) / (1 + held)) + 1,
  )
  const postings = invert(vectors, features.size)
  return {
    topics,
    cap,
    words: known,
    features,
    ...postings,
    idf,
    squares: lengths(postings, idf),
    weighed,
    folds,
    exact,
    querySets: new Map(),
  }
}

/** Positions in the other index of the topics that routing cannot tell from those here; -1 for the others. */
function sameTopics(topics: readonly Topic[], like: TopicIndex): number[] {
  const places = new Map(like.topics.map(({ name }, place) => [name, place]))
  return topics.map((topic) => {
    const place = places.get(topic.name) ?? -1
    const other = like.topics[place]
    return other !== undefined && isSame(topic, other) ? place : -1
  })
}

function isSame(topic: Topic, other: Topic): boolean {
  const [queries, others] = [topic.exampleQueries, other.exampleQueries]
  if (topic.content !== other.content || queries.length !== others.length) return false
  return queries.every((query, at) => query === others[at])
}

/** How often each feature is in a topic. */
interface Vector {
  features: Int32Array
  counts: Float64Array
}

/** The vectors of an index that are wanted, by position. */
function vectorsOf({ topics, starts, holders, counts }: TopicIndex, wanted: readonly number[]): (Vector | undefined)[] {
  const isWanted = new Set(wanted)
  const sizes = new Int32Array(topics.length)
  for (const topic of holders) sizes[topic] = (sizes[topic] ?? 0) + 1
  const vectors = topics.map((_, topic) => {
    const size = sizes[topic] ?? 0
    return isWanted.has(topic) ? { features: new Int32Array(size), counts: new Float64Array(size) } : undefined
  })
  const filled = new Int32Array(topics.length)
  for (let feature = 0; feature + 1 < starts.length; feature += 1) {
    for (let at = starts[feature] ?? 0; at < (starts[feature + 1] ?? 0); at += 1) {
      const topic = holders[at] ?? 0
      const vector = vectors[topic]
      if (vector === undefined) continue
      const place = filled[topic] ?? 0
      filled[topic] = place + 1
      vector.features[place] = feature
      vector.counts[place] = counts[at] ?? 0
    }
  }
  return vectors
}

function vectorOf(
  spoken: Counts,
  known: Map<string, Int32Array>,
  features: Map<string, number>,
  sums: { of: Float64Array },
): Vector {
  const heard: { ids: Int32Array; weight: number }[] = []
  for (const [word, weight] of spoken) {
    const ids = known.get(word) ?? numbered(word, features)
    known.set(word, ids)
    heard.push({ ids, weight })
  }
  if (sums.of.length < features.size) sums.of = new Float64Array(2 * features.size)
  const held = sums.of
  const touched: number[] = []
  for (const { ids, weight } of heard) {
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] as number
      const sum = held[id] as number
      if (sum === 0) touched.push(id)
      held[id] = sum + weight
    }
  }
  // Loops, because `from` goes through an iterator: several times slower where there are hundreds of thousands.
  const [ids, counts] = [new Int32Array(touched.length), new Float64Array(touched.length)]
  for (let at = 0; at < touched.length; at += 1) {
    const id = touched[at] as number
    ids[at] = id
    counts[at] = held[id] as number
    held[id] = 0
  }
  return { features: ids, counts }
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

function invert(vectors: readonly Vector[], size: number): Postings {
  const starts = new Int32Array(size + 1)
  for (const { features } of vectors) {
    for (let at = 0; at < features.length; at += 1) starts[(features[at] as number) + 1]! += 1
  }
  for (let feature = 0; feature < size; feature += 1) starts[feature + 1]! += starts[feature] as number
  const next = starts.slice()
  const holders = new Int32Array(starts[size] ?? 0)
  const counts = new Float64Array(holders.length)
  for (let topic = 0; topic < vectors.length; topic += 1) {
    const vector = vectors[topic] as Vector
    for (let at = 0; at < vector.features.length; at += 1) {
      const place = next[vector.features[at] as number]!++
      holders[place] = topic
      counts[place] = vector.counts[at] as number
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
