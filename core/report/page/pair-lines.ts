/** A removed and an added line that are one edited line, or one line alone. Indexes into the two lists. */
export interface LinePair {
  before: number | null
  after: number | null
}

/** Comparisons beyond which lines are paired by their place only. */
const MAX_COMPARED = 2500
/** Lines that share less are two lines, not one edited line. */
const MIN_LIKENESS = 0.3

/** Which removed line became which added one: in order, each line once, by the words they share. */
export function pairLines(removed: readonly string[], added: readonly string[]): LinePair[] {
  if (removed.length * added.length > MAX_COMPARED) return byPlace(removed, added)
  const left = removed.map(wordsOf)
  const right = added.map(wordsOf)
  const likeness = left.map((a) => right.map((b) => likenessOf(a, b)))
  return walk(likeness, bestSums(likeness, removed.length, added.length), removed.length, added.length)
}

function byPlace(removed: readonly string[], added: readonly string[]): LinePair[] {
  const isPair = (index: number) =>
    removed.length === added.length &&
    likenessOf(wordsOf(removed[index] ?? ''), wordsOf(added[index] ?? '')) >= MIN_LIKENESS
  const pairs: LinePair[] = []
  for (const index of removed.keys()) pairs.push({ before: index, after: isPair(index) ? index : null })
  for (const index of added.keys()) if (!isPair(index)) pairs.push({ before: null, after: index })
  return pairs.toSorted((a, b) => (a.before ?? a.after ?? 0) - (b.before ?? b.after ?? 0))
}

/** `sums[i][j]`: the most likeness that can be kept by pairing lines from `i` and `j` on. */
function bestSums(likeness: readonly (readonly number[])[], rows: number, columns: number): number[][] {
  const sums = Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => 0))
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const same = likeness[i]?.[j] ?? 0
      const paired = same < MIN_LIKENESS ? 0 : same + at(sums, i + 1, j + 1)
      const row = sums[i]
      if (row !== undefined) row[j] = Math.max(paired, at(sums, i + 1, j), at(sums, i, j + 1))
    }
  }
  return sums
}

function walk(
  likeness: readonly (readonly number[])[],
  sums: readonly (readonly number[])[],
  rows: number,
  columns: number,
): LinePair[] {
  const pairs: LinePair[] = []
  let i = 0
  let j = 0
  while (i < rows && j < columns) {
    const same = likeness[i]?.[j] ?? 0
    const best = at(sums, i, j)
    if (same >= MIN_LIKENESS && best === same + at(sums, i + 1, j + 1)) pairs.push({ before: i++, after: j++ })
    else if (best === at(sums, i + 1, j)) pairs.push({ before: i++, after: null })
    else pairs.push({ before: null, after: j++ })
  }
  while (i < rows) pairs.push({ before: i++, after: null })
  while (j < columns) pairs.push({ before: null, after: j++ })
  return pairs
}

function at(sums: readonly (readonly number[])[], i: number, j: number): number {
  return sums[i]?.[j] ?? 0
}

interface Words {
  counts: ReadonlyMap<string, number>
  total: number
}

/** As much of a line as tells it from others. */
const LOOKED_AT = 4000

function wordsOf(line: string): Words {
  const counts = new Map<string, number>()
  const words = line.slice(0, LOOKED_AT).match(/[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? []
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, total: words.length }
}

/** Dice coefficient of the words of two lines, 0 to 1. */
function likenessOf(a: Words, b: Words): number {
  if (a.total + b.total === 0) return 1
  let shared = 0
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0)
  return (2 * shared) / (a.total + b.total)
}
