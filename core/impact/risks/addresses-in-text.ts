const ADDRESS = /\b(?:https?|wss?):\/\/[^\s"'<>`{}|\\^)\]]{1,500}/gi
const MOST = 50

/** The addresses of a text, without the punctuation of the sentence they stand in. */
export function addressesInText(text: string): Map<string, string> {
  const found = new Map<string, string>()
  if (!text.includes('://')) return found
  for (const [written] of text.matchAll(ADDRESS)) {
    const address = written.replace(/[.,;:!?*_]+$/, '')
    found.set(address, address)
    if (found.size === MOST) break
  }
  return found
}
