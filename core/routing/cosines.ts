import { queryFeatures } from './query-features.ts'
import type { TopicIndex } from './topic-index.ts'

/** Counts below this are what adding and subtracting leaves of nothing. */
const NOTHING = 1e-9

/**
 * How near a text is to each topic of an index, 0 to 1, by position. With `without` as if that topic did not have the text
 * among its example queries, `copies` times: what an index built without it would say.
 */
export function cosines(
  index: TopicIndex,
  utterance: string,
  without: { topic: number; copies: number } = { topic: -1, copies: 0 },
): Float64Array {
  const { idf, starts, holders, counts } = index
  const said = queryFeatures(index, utterance)
  const scores = new Float64Array(index.topics.length)
  const squares = without.copies > 0 ? index.squares.slice() : index.squares
  let square = 0
  for (const times of said.unknown) square += (times * (idf[0] ?? 0)) ** 2
  for (const [feature, times] of said.known) {
    const [from, to] = [starts[feature] ?? 0, starts[feature + 1] ?? 0]
    const usual = idf[to - from] ?? 0
    const own = without.copies > 0 ? placeOf(holders, from, to, without.topic) : -1
    const left = own === -1 ? 0 : (counts[own] ?? 0) - without.copies * times
    const rarer = own !== -1 && left < NOTHING
    const weight = rarer ? (idf[to - from - 1] ?? 0) : usual
    const factor = times * weight * weight
    square += (times * weight) ** 2
    for (let at = from; at < to; at += 1) {
      const topic = holders[at] as number
      scores[topic] = (scores[topic] as number) + factor * (counts[at] as number)
    }
    if (own === -1) continue
    const [had, now] = [counts[own] ?? 0, rarer ? 0 : left]
    scores[without.topic] = (scores[without.topic] ?? 0) + factor * (now - had)
    squares[without.topic] = (squares[without.topic] ?? 0) + (now * weight) ** 2 - (had * usual) ** 2
    if (!rarer) continue
    // The feature is rarer now, so it weighs more wherever else it is.
    for (let at = from; at < to; at += 1) {
      const topic = holders[at] ?? 0
      if (at !== own) squares[topic] = (squares[topic] ?? 0) + (counts[at] ?? 0) ** 2 * (weight ** 2 - usual ** 2)
    }
  }
  if (square === 0) return scores
  const length = Math.sqrt(square)
  return scores.map((score, topic) => {
    const own = squares[topic] ?? 0
    // Equal topics get equal scores, whatever the order of summing.
    return own < NOTHING ? 0 : Math.min(1, Math.round((1e9 * score) / (length * Math.sqrt(own))) / 1e9)
  })
}

/** Where a topic stands among the holders of a feature, which are sorted; -1 where it doesn't. */
function placeOf(holders: Int32Array, from: number, to: number, topic: number): number {
  let [low, high] = [from, to - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = holders[middle] ?? 0
    if (found === topic) return middle
    if (found < topic) low = middle + 1
    else high = middle - 1
  }
  return -1
}
