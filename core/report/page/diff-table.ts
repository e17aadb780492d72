import { html as renderDiff } from 'diff2html'
import type { DiffFile, DiffLine as D2hLine } from 'diff2html/lib/types.js'
import type { DiffHunk } from '../diff-lines.ts'
import { canMarkWords } from './can-mark-words.ts'
import { type Html, html, markup } from './html.ts'

/** A text with more changed lines than this is shown up to here. */
const MAX_LINES = 1500
const MAX_LINE = 10_000

/** Lines that differ as a table with line numbers, changed words marked. Texts are visible already; diff2html escapes them. */
export function diffTable(hunks: readonly DiffHunk[]): Html {
  const total = hunks.reduce((sum, hunk) => sum + hunk.lines.length, 0)
  const shown = cutHunks(hunks)
  const words = canMarkWords(shown)
  const file = fileOf(shown)
  const page = renderDiff([file], {
    drawFileList: false,
    outputFormat: 'line-by-line',
    matching: words ? 'lines' : 'none',
    maxLineLengthHighlight: words ? MAX_LINE : 0,
    diffStyle: 'word',
  })
  const more = total > MAX_LINES ? html`<p class="more">… and ${total - MAX_LINES} more lines</p>` : null
  return html`${markup(tableOf(page))}${more}`
}

/** Only the table of diff2html's page: its header and check box say nothing here. Agent text holds no unescaped `<`. */
function tableOf(page: string): string {
  const start = page.indexOf('<table')
  const end = page.lastIndexOf('</table>')
  if (start === -1 || end === -1) return ''
  return page.slice(start, end + '</table>'.length).replaceAll(/>\s*\n\s*</g, '><')
}

function cutHunks(hunks: readonly DiffHunk[]): DiffHunk[] {
  const shown: DiffHunk[] = []
  let left = MAX_LINES
  for (const hunk of hunks) {
    if (left <= 0) break
    shown.push({ ...hunk, lines: hunk.lines.slice(0, left) })
    left -= hunk.lines.length
  }
  return shown
}

function fileOf(hunks: readonly DiffHunk[]): DiffFile {
  return {
    oldName: 'field',
    newName: 'field',
    addedLines: 0,
    deletedLines: 0,
    isCombined: false,
    isGitDiff: true,
    language: '',
    blocks: hunks.map((hunk) => ({
      oldStartLine: hunk.oldStart,
      newStartLine: hunk.newStart,
      header: `Line ${Math.max(1, hunk.newStart)}`,
      lines: linesOf(hunk),
    })),
  }
}

function linesOf(hunk: DiffHunk): D2hLine[] {
  let oldNumber = hunk.oldStart
  let newNumber = hunk.newStart
  const lines: unknown[] = []
  for (const { mark, text } of hunk.lines) {
    const content = `${mark}${text.replaceAll('\n', ' ')}`
    if (mark === '+') lines.push({ type: 'insert', oldNumber: undefined, newNumber: newNumber++, content })
    else if (mark === '-') lines.push({ type: 'delete', oldNumber: oldNumber++, newNumber: undefined, content })
    else lines.push({ type: 'context', oldNumber: oldNumber++, newNumber: newNumber++, content })
  }
  return lines as D2hLine[]
}
