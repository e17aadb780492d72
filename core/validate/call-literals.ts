import { createLineIndex } from '../agent/line-index.ts'
import type { Range } from './finding.ts'

export interface Literal {
  text: string
  range: Range
}

/**
 * The string literals that begin the arguments of a call, as the ADK finds them: by text, docstrings included, after
 * everything behind a `#` was taken away. Variables, keyword arguments and f-strings are not seen; escapes stay.
 */
export function callLiterals(source: string, call: string): Literal[] {
  if (!source.includes(call)) return []
  const text = source.replaceAll(/#[^\n]*/g, (comment) => ' '.repeat(comment.length))
  const literal = String.raw`("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')`
  const pattern = new RegExp(String.raw`${call.replace('.', String.raw`\.`)}\(\s*${literal}`, 'g')
  const lines = createLineIndex(source)
  return [...text.matchAll(pattern)].map((match) => {
    const found = match[1] ?? ''
    const end = match.index + match[0].length
    return { text: found.slice(1, -1), range: lines.firstLine(end - found.length, end) }
  })
}
