import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml } from '../../../../core/report/page/escape-html.ts'
import { markWords } from '../../../../core/report/page/mark-words.ts'

describe('markWords', () => {
  it.each([
    ['We open at nine.', 'We open at ten.', 'We open at <del>nine</del>.', 'We open at <ins>ten</ins>.'],
    ['a b', 'a b c', 'a b', 'a b <ins>c</ins>'],
    ['short sentences', 'short, friendly sentences', 'short sentences', 'short<ins>, friendly</ins> sentences'],
    ['say yes', 'say  yes', 'say<del> </del>yes', 'say<ins>  </ins>yes'],
    [
      'we are open all day',
      'our shop is open all day',
      '<del>we are</del> open all day',
      '<ins>our shop is</ins> open all day',
    ],
  ])('from %j to %j', (before, after, left, right) => {
    expect(markWords(before, after)).toEqual({ before: left, after: right })
  })

  it('marks nothing where too little stays', () => {
    expect(markWords('apples and pears', 'nobody knows that')).toBeNull()
  })

  it('loses no character and adds none', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '  ', '<', '&', '{{fn:x}}', '.', '"'),
      maxLength: 30,
    })
    const plain = (markup: string) => markup.replaceAll(/<\/?(del|ins|b|i)( class="[ru]")?>/g, '')
    fc.assert(
      fc.property(text, text, (before, after) => {
        const marked = markWords(before, after)
        if (marked == null) return
        expect(plain(marked.before)).toBe(escapeHtml(before))
        expect(plain(marked.after)).toBe(escapeHtml(after))
      }),
      { numRuns: 500 },
    )
  })
})
