/** Where a sentence can be cut although no full stop stands there: `…, otherwise {{ft:b}}`. */
const OTHERWISE = /[,;]\s+(?=(?:and\s+)?(?:otherwise|else)\b)/i

/** The sentences of an item. A full stop inside quotes or brackets ends none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  let quote = ''
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (quote !== '') {
      if (character === quote || (quote === '“' && character === '”')) quote = ''
      continue
    }
    if (character === '"' || character === '“') quote = character
    else if (character === '(') depth += 1
    else if (character === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && /[.!?]/.test(character) && /^\s+["“\p{Lu}{[]/u.test(text.slice(at + 1, at + 4))) {
      sentences.push(text.slice(start, at + 1))
      start = at + 1
    }
  }
  sentences.push(text.slice(start))
  return sentences.flatMap(parts).filter((sentence) => sentence.trim() !== '')
}

/** Only where the other case has something to do of its own. */
function parts(sentence: string): string[] {
  const cut = sentence.split(OTHERWISE)
  return cut.slice(1).every((part) => part.includes('{{')) ? cut : [sentence]
}
