import { type ParsedRegex, parseRegex } from './parse-regex.ts'
import { RegexError, RegexNotRead } from './regex-node.ts'

/** A regular expression as read: its tree, what is certainly wrong with it, or neither where nothing can be said. */
export function readRegex(source: string): { regex: ParsedRegex | null; error: string | null } {
  try {
    return { regex: parseRegex(source), error: null }
  } catch (error) {
    if (error instanceof RegexError) return { regex: null, error: error.message }
    if (error instanceof RegexNotRead) return { regex: null, error: null }
    throw error
  }
}
