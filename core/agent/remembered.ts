/**
 * The same function of a text, remembering its last `most` answers: the two sides of a change are mostly the same files.
 * Only for answers that nobody changes.
 */
export function remembered<T>(make: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = make(text)
    // The oldest goes: a Map keeps the order of entry.
    if (known.size >= most) known.delete(known.keys().next().value ?? '')
    known.set(text, made)
    return made
  }
}
