const SHORTEST = 3
const LONGEST = 5
/** Longer words are cut: nobody says them. */
const LONGEST_WORD = 200
/** Endings that words with one meaning differ in, in English and French; the longest that fits goes. */
const ENDING = /(?:ation|ment|tion|ies|ing|ed|er|es|ly|e|s)$/

/** The features of a word: its character 3- to 5-grams, padded with one space at both ends, and its stem. */
export function wordFeatures(word: string): string[] {
  const padded = ` ${word.slice(0, LONGEST_WORD)} `
  const features: string[] = [`=${word.length > 4 ? word.slice(0, LONGEST_WORD).replace(ENDING, '') : word}`]
  for (let size = SHORTEST; size <= LONGEST; size += 1) {
    for (let start = 0; start + size <= padded.length; start += 1) features.push(padded.slice(start, start + size))
  }
  return features
}
