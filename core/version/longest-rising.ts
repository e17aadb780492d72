/**
 * The places of a longest rising part of a list of different numbers: what need not move for the rest to come into order.
 * Of several the one with most places that `prefers` names. Takes n log n steps.
 */
export function longestRising(
  numbers: readonly number[],
  prefers: (place: number) => boolean = () => false,
): Set<number> {
  const ranks = ranksOf(numbers)
  // A Fenwick tree: the place of the best part that ends in a number up to a rank.
  const best = Array.from({ length: numbers.length + 1 }, () => -1)
  const score: number[] = []
  const previous: number[] = []
  for (const place of numbers.keys()) {
    const rank = ranks[place] ?? 0
    let before = -1
    for (let at = rank - 1; at > 0; at -= at & -at) before = better(before, best[at] ?? -1, score)
    previous.push(before)
    score.push((score[before] ?? 0) + numbers.length + 1 + (prefers(place) ? 1 : 0))
    for (let at = rank; at < best.length; at += at & -at) best[at] = better(best[at] ?? -1, place, score)
  }
  let last = -1
  for (const place of numbers.keys()) last = better(last, place, score)
  const places = new Set<number>()
  for (let place = last; place !== -1; place = previous[place] ?? -1) places.add(place)
  return places
}

function better(a: number, b: number, score: readonly number[]): number {
  return (score[b] ?? 0) > (score[a] ?? 0) ? b : a
}

/** 1 for the smallest number, by place. */
function ranksOf(numbers: readonly number[]): number[] {
  const ranks: number[] = []
  const sorted = [...numbers.keys()].sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0))
  for (const [rank, place] of sorted.entries()) ranks[place] = rank + 1
  return ranks
}
