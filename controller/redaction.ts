import { visibleText } from '../core/report/visible-text.ts'

const SHORTEST_SECRET = 6

/** The one exit for what the controller says: log, status, HTTP answers. */
export interface Redaction {
  /** From now on this text is never said. */
  hide: (secret: string) => void
  /** The text on one line, without hidden texts and without credentials in URLs; control characters are shown. */
  clean: (text: string) => string
}

export function redaction(): Redaction {
  const secrets = new Set<string>()
  return {
    hide(secret) {
      if (secret.length >= SHORTEST_SECRET) secrets.add(secret)
    },
    clean(text) {
      let clean = text.replaceAll(/\/\/[^/\s@]+@/g, '//***@')
      for (const secret of secrets) clean = clean.replaceAll(secret, '***')
      return visibleText(clean.replaceAll(/\s*\n\s*/g, ' '))
    },
  }
}
