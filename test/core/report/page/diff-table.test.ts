import { describe, expect, it } from 'vitest'
import { diffLines } from '../../../../core/report/diff-lines.ts'
import { diffTable } from '../../../../core/report/page/diff-table.ts'

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

  it('is a table of rows and nothing else', () => {
    expect(diffTable(diffLines('a', 'b')).markup).toBe(
      '<table class="d"><colgroup><col class="no"><col class="no"><col></colgroup><tbody><tr class="m"><td>1<td><td>a<tr class="p"><td><td>1<td>b</tbody></table>',
    )
  })

  it('tells edited lines from lines that are only new or gone, each side with its own numbers', () => {
    const before = 'one\nthe price is 18 pounds\nthree'
    const after = 'one\nask for the size first\nthe price is 21 pounds\nthree'
    const rows = diffTable(diffLines(before, after)).markup.split('<tr').slice(2, 5)
    expect(rows).toEqual([
      ' class="p"><td><td>2<td>ask for the size first',
      ' class="m e"><td>2<td><td>the price is <del>18</del> pounds',
      ' class="p e"><td><td>3<td>the price is <ins>21</ins> pounds',
    ])
  })

  it('says how many lines are left out between', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `line ${index}`)
    const table = diffTable(diffLines(lines.join('\n'), lines.with(3, 'x').with(30, 'y').join('\n'))).markup
    expect(table).toContain('<tr class="h"><td colspan="3">20 unchanged lines')
  })

  it('sets references and characters that were made visible apart', () => {
    const table = diffTable(diffLines('a', 'a\ncall {{fn:get_price}} <U+202E>')).markup
    expect(table).toContain('call <b class="r">{{fn:get_price}}</b> <i class="u">&lt;U+202E&gt;</i>')
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
