/**
 * How much two counts of words have in common, from 0 to 1 (Dice's coefficient), with a weight for each word.
 */
export function likeness(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  weigh: (word: string) => number = () => 1,
): number {
  const all = weightOf(a, weigh) + weightOf(b, weigh)
  if (all === 0) return 0
  let common = 0
  for (const [word, count] of a) {
    const other = b.get(word)
    if (other !== undefined) common += Math.min(count, other) * weigh(word)
  }
  return (2 * common) / all
}

/** The words of a resource, counted with their weights. */
export function weightOf(words: ReadonlyMap<string, number>, weigh: (word: string) => number = () => 1): number {
  let weight = 0
  for (const [word, count] of words) weight += count * weigh(word)
  return weight
}

/** How alike two names look, from 0 to 1: by pairs of letters, whatever their case. */
export function nameLikeness(a: string, b: string): number {
  return likeness(letterPairs(a), letterPairs(b))
}

function letterPairs(name: string): Map<string, number> {
  const letters = name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 200)
  const pairs = new Map<string, number>()
  for (let i = 0; i < letters.length - 1; i++) {
    const pair = letters.slice(i, i + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}
