/**
 * Letters inserted, removed, replaced or swapped with their neighbour (optimal string alignment) from one text to another;
 * null as soon as it is certain that there are more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number | null {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  let least = 0
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let leastNext = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      if (cost < leastNext) leastNext = cost
      next.push(cost)
    }
    // Any later row comes from this one, or by a swap from the one before.
    if (leastNext > limit && least + 1 > limit) return null
    least = leastNext
    before = row
    row = next
  }
  const distance = row[b.length] ?? 0
  return distance <= limit ? distance : null
}
