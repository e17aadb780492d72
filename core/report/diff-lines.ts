import { structuredPatch } from 'diff'

interface DiffLine {
  mark: '+' | '-' | ' '
  text: string
}

export interface DiffHunk {
  oldStart: number
  newStart: number
  lines: readonly DiffLine[]
}

/** Edits a line diff looks for (about half a second); texts further apart are shown as replaced. No clock: same input, same page. */
const MAX_EDITS = 1500
const CONTEXT = 3

/** The hunks in which two texts differ, with three lines of context; none when they are equal. */
export function diffLines(before: string, after: string): DiffHunk[] {
  if (before === after) return []
  if (before === '') return [{ oldStart: 0, newStart: 1, lines: marked('+', after) }]
  if (after === '') return [{ oldStart: 1, newStart: 0, lines: marked('-', before) }]
  const patch = structuredPatch('before', 'after', withEnd(before), withEnd(after), '', '', {
    context: CONTEXT,
    maxEditLength: MAX_EDITS,
  })
  if (patch == null) return [{ oldStart: 1, newStart: 1, lines: [...marked('-', before), ...marked('+', after)] }]
  return patch.hunks.map((hunk) => ({
    oldStart: hunk.oldStart,
    newStart: hunk.newStart,
    lines: hunk.lines
      .filter((line) => !line.startsWith('\\'))
      .map((line) => ({ mark: markOf(line), text: line.slice(1) })),
  }))
}

function marked(mark: '+' | '-', text: string): DiffLine[] {
  return text.split('\n').map((line) => ({ mark, text: line }))
}

function withEnd(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`
}

function markOf(line: string): DiffLine['mark'] {
  if (line.startsWith('+')) return '+'
  return line.startsWith('-') ? '-' : ' '
}
