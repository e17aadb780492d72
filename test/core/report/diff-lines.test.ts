import { describe, expect, it } from 'vitest'
import { diffLines } from '../../../core/report/diff-lines.ts'

function marked(before: string, after: string): string[] {
  return diffLines(before, after).flatMap((hunk) => hunk.lines.map(({ mark, text }) => mark + text))
}

describe('diffLines', () => {
  it.each([
    ['', '', []],
    ['a', 'a', []],
    ['', 'a\nb', ['+a', '+b']],
    ['a\nb', '', ['-a', '-b']],
    ['a\nb\nc', 'a\nx\nc', [' a', '-b', '+x', ' c']],
    ['a\n', 'a', []],
    ['+a\n-b\n@@\n\\ No newline', '+a\n-c\n@@\n\\ No newline', [' +a', '--b', '+-c', ' @@', ' \\ No newline']],
  ])('from %j to %j', (before, after, lines) => {
    expect(marked(before, after)).toEqual(lines)
  })

  it('keeps three lines of context and counts lines on both sides', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `line ${index}`)
    const hunks = diffLines(lines.join('\n'), lines.with(50, 'new').join('\n'))
    expect(hunks).toHaveLength(1)
    expect(hunks[0]).toMatchObject({ oldStart: 48, newStart: 48 })
    expect(hunks[0]?.lines).toHaveLength(8)
  })

  it('shows texts that are too far apart as replaced, and soon', { timeout: 5000 }, () => {
    const text = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word} ${index}`).join('\n')
    const [hunk] = diffLines(text('old'), text('new'))
    expect(hunk?.lines).toHaveLength(40_000)
  })
})
