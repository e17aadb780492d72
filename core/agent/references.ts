import type { Range } from '../validate/finding.ts'
import type { Reference } from './agent-project.ts'

const REFERENCE = /\{\{([^{}:\r\n]{1,80}):([^{}\r\n]{0,400})\}\}/g

/** Where the nth occurrence of a piece of a text stands. */
export type LocatePart = (part: string, nth: number) => Range

/**
 * Every `{{prefix:name}}` of a text, in order; prefix and name are trimmed, `text` is as written, so that spaces next to
 * the braces (which the vendor does not accept) can be told. `range` is computed when read.
 */
export function findReferences(text: string, pointer: string, locate: LocatePart): Reference[] {
  if (!text.includes('{{')) return []
  const seen = new Map<string, number>()
  return [...text.matchAll(REFERENCE)].map((match) => {
    const written = match[0]
    const nth = seen.get(written) ?? 0
    seen.set(written, nth + 1)
    return {
      prefix: (match[1] ?? '').trim(),
      name: (match[2] ?? '').trim(),
      text: written,
      pointer,
      get range() {
        return locate(written, nth)
      },
    }
  })
}
