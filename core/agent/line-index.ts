import type { Range } from '../validate/finding.ts'

/** Turns offsets into a text into lines and columns (1-based, UTF-16 units, end exclusive). */
export interface LineIndex {
  range(from: number, to: number): Range
  /** As far as the range stays on its first line. */
  firstLine(from: number, to: number): Range
  /** Where a line begins; the text's length where it has no such line. */
  startOf(line: number): number
  /** A line without its end; null where the text has no such line. */
  line(line: number): string | null
}

/** A line is shown up to here. */
const LONGEST_LINE = 200

/** The line index of a text; its lines end in LF, CRLF or CR. Nothing is computed before the first question. */
export function createLineIndex(text: string): LineIndex {
  let starts: readonly number[] | undefined
  const startOf = (line: number): number => (starts ??= lineStarts(text))[line - 1] ?? text.length
  function place(offset: number): { line: number; column: number } {
    starts ??= lineStarts(text)
    const at = Math.max(0, Math.min(offset, text.length))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 }
  }
  function range(from: number, to: number): Range {
    const start = place(from)
    const end = place(Math.max(from, to))
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
  }
  return {
    range,
    startOf,
    line(line) {
      if ((starts ??= lineStarts(text))[line - 1] === undefined) return null
      return text.slice(startOf(line), startOf(line + 1)).replace(/[\r\n]+$/, '')
    },
    firstLine(from, to) {
      const line = /^[^\r\n]*/.exec(text.slice(from, Math.min(to, from + LONGEST_LINE)))?.[0] ?? ''
      return range(from, from + line.trimEnd().length)
    },
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length)
  return starts
}
