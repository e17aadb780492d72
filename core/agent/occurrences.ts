/** Offset of the nth (from 0) occurrence of a part of a text, -1 for none. */
export type Occurrences = (part: string, nth: number) => number

/** Occurrences at or after `from`. Each is searched once, so that asking for all of them in order reads the text once. */
export function createOccurrences(text: string, from: number): Occurrences {
  const known = new Map<string, number[]>()
  return (part, nth) => {
    const offsets = known.get(part) ?? []
    known.set(part, offsets)
    while (offsets.length <= nth && offsets.at(-1) !== -1) {
      const last = offsets.at(-1)
      offsets.push(text.indexOf(part, last === undefined ? from : last + part.length))
    }
    return offsets[nth] ?? -1
  }
}
