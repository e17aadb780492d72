import { diffWordsWithSpace } from 'diff'
import type { DiffHunk } from '../diff-lines.ts'

/** Beyond this the changed words of a field are not looked for: a line that is all new is read as a whole anyway. */
const MAX_LINES = 400
const MAX_CHARACTERS = 40_000
/** Lines up to here cost nothing; longer ones only when they are near each other. */
const SHORT_LINE = 200
const MAX_WORD_EDITS = 120

/**
 * True when the words that changed can be marked in bounded time. diff2html asks its word diff without a limit, and two
 * unlike lines of 10,000 characters take it minutes; so lines are probed first, in the pairs diff2html will make.
 */
export function canMarkWords(hunks: readonly DiffHunk[]): boolean {
  const lines = hunks.flatMap((hunk) => hunk.lines)
  const changed = lines.filter((line) => line.mark !== ' ')
  if (changed.length > MAX_LINES) return false
  if (changed.reduce((sum, line) => sum + line.text.length, 0) > MAX_CHARACTERS) return false
  return pairsOf(hunks).every(([before, after]) => isNear(before, after))
}

function isNear(before: string, after: string): boolean {
  if (before.length <= SHORT_LINE && after.length <= SHORT_LINE) return true
  return diffWordsWithSpace(before, after, { maxEditLength: MAX_WORD_EDITS }) != null
}

/** The first removed line of a block with its first added line, the second with the second. */
function pairsOf(hunks: readonly DiffHunk[]): [string, string][] {
  const pairs: [string, string][] = []
  for (const hunk of hunks) {
    let removed: string[] = []
    let added: string[] = []
    const flush = () => {
      for (const [index, text] of removed.entries()) {
        const match = added[index]
        if (match != null) pairs.push([text, match])
      }
      removed = []
      added = []
    }
    for (const { mark, text } of hunk.lines) {
      if (mark === '+') added.push(text)
      else if (mark === '-' && added.length === 0) removed.push(text)
      else {
        flush()
        if (mark === '-') removed.push(text)
      }
    }
    flush()
  }
  return pairs
}
