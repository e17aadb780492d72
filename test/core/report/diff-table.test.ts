import { describe, expect, it } from 'vitest'
import { diffLines } from '../../../core/report/diff-lines.ts'
import { diffTable } from '../../../core/report/page/diff-table.ts'

/** Lines of `length` characters in words of `word`, different for each seed. */
function text(seed: number, lines: number, length: number, word: number): string {
  const part = (line: number, index: number) =>
    `${(line * 7919 + index * 104_729 + seed * 31) % 9973}`.padStart(word - 1, 'x')
  return Array.from({ length: lines }, (_, line) =>
    Array.from({ length: Math.ceil(length / word) }, (_, index) => part(line, index)).join(' '),
  ).join('\n')
}

describe('diffTable', () => {
  it('marks the words that changed', () => {
    const table = diffTable(diffLines('We open at nine.', 'We open at ten.')).markup
    expect(table).toContain('We open at <del>nine</del>.')
    expect(table).toContain('We open at <ins>ten</ins>.')
  })

  it('escapes what it shows', () => {
    const table = diffTable(diffLines('<b>"x"</b> &amp;', '<img src=x> </table>')).markup
    expect(table).not.toMatch(/<b>|<img|<\/table>(?!$)/)
    expect(table).toContain('&lt;')
  })

  it('is a table and nothing else', () => {
    expect(diffTable(diffLines('a', 'b')).markup).toMatch(/^<table class="d2h-diff-table"[\s\S]*<\/table>$/)
    expect(diffTable(diffLines('a', 'b')).markup).not.toMatch(/<input|<svg|style=/)
  })

  it.each([
    ['one long line of unlike words', 1, 10_000, 5],
    ['many long lines', 190, 2_000, 6],
    ['lines of one long word', 4, 9_000, 9_000],
    ['short lines without end', 1_400, 25, 5],
    ['near the limit of short lines', 190, 190, 5],
  ])('ends soon for %s', { timeout: 4000 }, (_, lines, length, word) => {
    const table = diffTable(diffLines(text(1, lines, length, word), text(2, lines, length, word))).markup
    expect(table).toContain('</table>')
  })
})
