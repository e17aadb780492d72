import { MEANINGS } from './meanings.ts'

const SHORTEST = 3
const LONGEST = 5
/** Longer words are cut: nobody says them. */
const LONGEST_WORD = 200
/** Endings that words with one meaning differ in, in English and French; the longest that fits goes. */
const ENDING = /(?:ation|ment|tion|ies|ing|ed|er|es|ly|e|s)$/
/** What a word means counts as much as so many of its grams. */
const MEANING_WEIGHT = 3

let known: ReadonlyMap<string, readonly string[]> | undefined

/**
 * The features of a word: its character 3- to 5-grams, padded with one space at both ends, its stem, and what it means, as
 * often as that counts.
 */
export function wordFeatures(word: string): string[] {
  const whole = word.slice(0, LONGEST_WORD)
  const stem = stemOf(whole)
  const features: string[] = [`=${stem}`, ...meaningOf(whole)]
  const padded = ` ${whole} `
  for (let size = SHORTEST; size <= LONGEST; size += 1) {
    for (let start = 0; start + size <= padded.length; start += 1) features.push(padded.slice(start, start + size))
  }
  return features
}

function stemOf(word: string): string {
  return word.length > 4 ? word.replace(ENDING, '') : word
}

/** By the word as it is, else by its stem, else as the one of which there are many: short words have no stem of their own. */
function meaningOf(word: string): readonly string[] {
  const meanings = (known ??= meaningsByWord())
  const own = meanings.get(word) ?? meanings.get(stemOf(word))
  if (own !== undefined || word.length < 4 || !word.endsWith('s')) return own ?? []
  const one = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  return meanings.get(one) ?? meanings.get(stemOf(one)) ?? []
}

function meaningsByWord(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [at, line] of MEANINGS.entries()) {
    const features = Array.from({ length: MEANING_WEIGHT }, () => `#${at}`)
    for (const word of new Set(line.split(' ').flatMap((word) => [word, stemOf(word)])))
      found.set(word, [...(found.get(word) ?? []), ...features])
  }
  return found
}
