/** Offset of the nth (from 0) occurrence of a part of a text, -1 for none. */
export type Occurrences = (part: string, nth: number) => number

/** With so many different parts asked for, all that is in double braces is found at once. */
const MANY = 20

/** Occurrences at or after `from`. Each is searched once, so that asking for all of them in order reads the text once. */
export function createOccurrences(text: string, from: number): Occurrences {
  const known = new Map<string, number[]>()
  let braced: ReadonlyMap<string, readonly number[]> | undefined
  return (part, nth) => {
    let offsets = known.get(part)
    if (offsets === undefined) {
      if (known.size >= MANY) braced ??= bracedParts(text, from)
      const all = braced?.get(part)
      offsets = all === undefined ? [] : [...all, -1]
      known.set(part, offsets)
    }
    while (offsets.length <= nth && offsets.at(-1) !== -1) {
      const last = offsets.at(-1)
      offsets.push(text.indexOf(part, last === undefined ? from : last + part.length))
    }
    return offsets[nth] ?? -1
  }
}

/** The offsets of everything in double braces, by its text. */
function bracedParts(text: string, from: number): Map<string, number[]> {
  const parts = new Map<string, number[]>()
  const pattern = /\{\{[^{}]*\}\}/g
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const offsets = parts.get(match[0])
    if (offsets === undefined) parts.set(match[0], [match.index])
    else offsets.push(match.index)
  }
  return parts
}
