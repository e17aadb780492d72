const SHORTEST = 3
const LONGEST = 5

/** Words of a text as routing sees them: NFKC, lower-cased, split at everything that is no letter, mark or digit. */
export function words(text: string): string[] {
  // The same for nearly all texts, in a fraction of the time.
  if (!/[^\t-\r -~]/.test(text)) {
    return text
      .toLowerCase()
      .replace(/['`]/g, '')
      .split(/[^a-z\d]+/)
      .filter((word) => word !== '')
  }
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .split(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+/u)
    .filter((word) => word !== '')
}

/** Adds the character 3- to 5-grams of each word, padded with one space at both ends, to `counts`. */
export function countGrams(text: string, counts: Map<string, number>): void {
  for (const word of words(text)) {
    const padded = ` ${word} `
    for (let size = SHORTEST; size <= LONGEST; size += 1) {
      for (let start = 0; start + size <= padded.length; start += 1) {
        const gram = padded.slice(start, start + size)
        counts.set(gram, (counts.get(gram) ?? 0) + 1)
      }
    }
  }
}
