import { cleanName } from '../agent/clean-name.ts'

/** A name that may have been meant. */
export interface Candidate {
  name: string
  clean: string
  lower: string
  letters: Uint8Array
}

const SLOTS = 32
const prepared = new WeakMap<object, { count: number; candidates: readonly Candidate[] }>()

/** The names that there are, in their order, ready to be compared with many others: a set or list is prepared once. */
export function knownCandidates(known: readonly string[] | ReadonlySet<string>): readonly Candidate[] {
  const count = 'size' in known ? known.size : known.length
  const before = prepared.get(known)
  if (before?.count === count) return before.candidates
  const candidates = [...known].map((name) => {
    const lower = name.toLowerCase()
    return { name, clean: cleanName(name), lower, letters: lettersOf(lower) }
  })
  prepared.set(known, { count, candidates })
  return candidates
}

/** How often each letter stands in a text; some letters count as one, and many as 255. */
export function lettersOf(text: string): Uint8Array {
  const letters = new Uint8Array(SLOTS)
  for (let at = 0; at < text.length; at++) {
    const slot = text.charCodeAt(at) % SLOTS
    letters[slot] = Math.min(255, (letters[slot] ?? 0) + 1)
  }
  return letters
}

/** At least so many edits are needed from one text to the other, by their letters alone. */
export function leastEdits(a: Uint8Array, b: Uint8Array): number {
  let more = 0
  let fewer = 0
  for (let slot = 0; slot < SLOTS; slot++) {
    const difference = (a[slot] ?? 0) - (b[slot] ?? 0)
    if (difference > 0) more += difference
    else fewer -= difference
  }
  return Math.max(more, fewer)
}
