/** With a plus, or with the separators of a national number, or with a leading zero and enough digits. */
const NUMBER =
  /(?<![\w+.])(?:\+\d[\d ().-]{5,20}\d|\(?0\d{2,4}\)?[ -]?\d{3,4}[ -]?\d{3,4}|(?:1[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4})(?![\w-])/g
const MOST = 50

/** The phone numbers of a text as written, by what they dial (digits, and the plus). */
export function numbersInText(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [written] of text.matchAll(NUMBER)) {
    const dialled = written.replaceAll(/[^\d+]/g, '')
    const digits = dialled.replace('+', '').length
    if (digits < 7 || digits > 15 || found.has(dialled)) continue
    found.set(dialled, written)
    if (found.size === MOST) break
  }
  return found
}
