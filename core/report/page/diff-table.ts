import type { DiffHunk } from '../diff-lines.ts'
import { type Html, markup } from './html.ts'
import { markWords } from './mark-words.ts'
import { pairLines } from './pair-lines.ts'
import { shownText } from './shown-text.ts'

/** Characters of edited lines in one table in which words are looked for; beyond, lines are shown as a whole. */
const WORDS_BUDGET = 120_000

interface Cursor {
  old: number
  new: number
  budget: number
}

/**
 * Lines that differ as a table of few bytes: `m` removed, `p` added, with `e` where a removed and an added line are one edited
 * line, its changed words in `del` and `ins`. Rows are in the order of the inline view; edited lines follow each other in pairs
 * of equal runs, from which the page's script lays out the two sides. Texts are visible already.
 */
export function diffTable(hunks: readonly DiffHunk[]): Html {
  const cursor: Cursor = { old: 1, new: 1, budget: WORDS_BUDGET }
  let rows = ''
  for (const hunk of hunks) {
    const skipped = Math.max(hunk.oldStart - cursor.old, hunk.newStart - cursor.new)
    if (skipped > 0)
      rows += `<tr class="h"><td colspan="3">${skipped === 1 ? '1 unchanged line' : `${skipped} unchanged lines`}`
    cursor.old = hunk.oldStart
    cursor.new = hunk.newStart
    rows += hunkRows(hunk, cursor)
  }
  return markup(
    `<table class="d"><colgroup><col class="no"><col class="no"><col></colgroup><tbody>${rows}</tbody></table>`,
  )
}

function hunkRows(hunk: DiffHunk, cursor: Cursor): string {
  let rows = ''
  let removed: string[] = []
  let added: string[] = []
  const flush = () => {
    rows += blockRows(removed, added, cursor)
    removed = []
    added = []
  }
  for (const { mark, text } of hunk.lines) {
    if (mark === '-') removed.push(text)
    else if (mark === '+') added.push(text)
    else {
      flush()
      rows += `<tr><td>${cursor.old++}<td>${cursor.new++}<td>${shownText(text)}`
    }
  }
  flush()
  return rows
}

/** Neighbouring removed and added lines: runs of edited lines (old ones, then new ones) and lines that stand alone. */
function blockRows(removed: readonly string[], added: readonly string[], cursor: Cursor): string {
  if (removed.length === 0 || added.length === 0)
    return (
      removed.map((text) => oldRow('m', shownText(text), cursor)).join('') +
      added.map((text) => newRow('p', shownText(text), cursor)).join('')
    )
  let rows = ''
  let old = ''
  let fresh = ''
  let inRun = false
  const flush = () => {
    rows += old + fresh
    old = ''
    fresh = ''
  }
  for (const { before, after } of pairLines(removed, added)) {
    const edited = before != null && after != null
    if (edited !== inRun) flush()
    inRun = edited
    const left = before == null ? '' : (removed[before] ?? '')
    const right = after == null ? '' : (added[after] ?? '')
    const marked = edited ? words(left, right, cursor) : null
    if (before != null) old += oldRow(edited ? 'm e' : 'm', marked?.before ?? shownText(left), cursor)
    if (after != null) fresh += newRow(edited ? 'p e' : 'p', marked?.after ?? shownText(right), cursor)
  }
  flush()
  return rows
}

function words(before: string, after: string, cursor: Cursor): ReturnType<typeof markWords> {
  cursor.budget -= before.length + after.length
  return cursor.budget < 0 ? null : markWords(before, after)
}

function oldRow(tone: string, text: string, cursor: Cursor): string {
  return `<tr class="${tone}"><td>${cursor.old++}<td><td>${text}`
}

function newRow(tone: string, text: string, cursor: Cursor): string {
  return `<tr class="${tone}"><td><td>${cursor.new++}<td>${text}`
}
