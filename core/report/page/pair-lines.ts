import { newMatcherFn } from 'diff2html/lib/rematch.js'

/** A removed and an added line that are one edited line, or one line alone. Indexes into the two lists. */
export interface LinePair {
  before: number | null
  after: number | null
}

/** Comparisons beyond which lines are paired by their place only. */
const MAX_COMPARED = 2500
/** Lines that share less are two lines, not one edited line. */
const MIN_LIKENESS = 0.3

interface Line {
  index: number
  side: 'before' | 'after'
}

/** Which removed line became which added one: in order, each line once, by the words they share. */
export function pairLines(removed: readonly string[], added: readonly string[]): LinePair[] {
  if (removed.length * added.length > MAX_COMPARED) return byPlace(removed, added)
  const left = removed.map(wordsOf)
  const right = added.map(wordsOf)
  const likeness = (a: Line, b: Line) => likenessOf(left[a.index] ?? NO_WORDS, right[b.index] ?? NO_WORDS)
  const match = newMatcherFn<Line>((a, b) => 1 - likeness(a, b))
  const lines = (texts: readonly string[], side: Line['side']) => texts.map((_, index): Line => ({ index, side }))
  return match(lines(removed, 'before'), lines(added, 'after')).flatMap(([before = [], after = []]) => {
    const [first, second] = [before[0], after[0]]
    if (before.length === 1 && after.length === 1 && first !== undefined && second !== undefined)
      if (likeness(first, second) >= MIN_LIKENESS) return [{ before: first.index, after: second.index }]
    return [
      ...before.map(({ index }): LinePair => ({ before: index, after: null })),
      ...after.map(({ index }): LinePair => ({ before: null, after: index })),
    ]
  })
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

interface Words {
  counts: ReadonlyMap<string, number>
  total: number
}

const NO_WORDS: Words = { counts: new Map(), total: 0 }

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
