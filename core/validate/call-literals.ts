import type { Range } from './finding.ts'

export interface Literal {
  text: string
  range: Range
}

/**
 * Plain string literals given as first positional argument to a call, as the ADK finds them: by text, docstrings included,
 * after everything behind a `#` was taken away. Variables, keyword arguments, f-strings and joined literals are not seen.
 */
export function callLiterals(source: string, call: string): Literal[] {
  const text = source
    .split('\n')
    .map((line) => line.replace(/#.*/, (comment) => ' '.repeat(comment.length)))
    .join('\n')
  const pattern = new RegExp(
    String.raw`(?<![\w.])${call.replace('.', String.raw`\.`)}\(\s*(?:"([^"'\\\n]+)"|'([^"'\\\n]+)')(?=\s*[,)])`,
    'g',
  )
  const literals: Literal[] = []
  for (const match of text.matchAll(pattern)) {
    const literal = match[1] ?? match[2] ?? ''
    const end = match.index + match[0].length
    literals.push({ text: literal, range: rangeOf(text, end - literal.length - 2, end) })
  }
  return literals
}

function rangeOf(text: string, start: number, end: number): Range {
  const before = text.slice(0, start)
  const line = before.split('\n').length
  const column = start - before.lastIndexOf('\n')
  return { line, column, endLine: line, endColumn: column + (end - start) }
}
