/**
 * The places of a longest rising part of a list of different numbers: what need not move for the rest to come into order.
 * Of several the one that ends in the smallest numbers. Takes n log n steps.
 */
export function longestRising(numbers: readonly number[]): Set<number> {
  // tails[k]: place of the smallest number that ends a rising part of k + 1 numbers.
  const tails: number[] = []
  const previous: number[] = []
  for (const [place, number] of numbers.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    previous.push(low === 0 ? -1 : (tails[low - 1] ?? -1))
    tails[low] = place
  }
  const places = new Set<number>()
  for (let place = tails.at(-1) ?? -1; place !== -1; place = previous[place] ?? -1) places.add(place)
  return places
}
