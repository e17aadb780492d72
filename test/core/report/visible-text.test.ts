import { describe, expect, it } from 'vitest'
import { visibleLine, visibleText } from '../../../core/report/visible-text.ts'

describe('visibleText', () => {
  it.each([
    ['plain text, ÄÖÜ, 日本語, 🚲 and ❤️', 'plain text, ÄÖÜ, 日本語, 🚲 and ❤️'],
    ['a\tb\nc\r\nd', 'a\tb\nc\nd'],
    ['a\rb', 'a<U+000D>b'],
    ['\u001B[31mred', '<U+001B>[31mred'],
    ['\u0000\u007F\u009B', '<U+0000><U+007F><U+009B>'],
    ['\u202Egnp.exe\u2069', '<U+202E>gnp.exe<U+2069>'],
    ['a\u200Bb\u200Dc\uFEFF\u2060\u00AD', 'a<U+200B>b<U+200D>c<U+FEFF><U+2060><U+00AD>'],
    ['\u{E0041}', '<U+E0041>'],
    ['\u2028\u2029', '<U+2028><U+2029>'],
    ['\uD800x\uDC00', '<U+D800>x<U+DC00>'],
    ['', ''],
  ])('shows %j', (text, shown) => {
    expect(visibleText(text)).toBe(shown)
  })
})

describe('visibleLine', () => {
  it('keeps to one line and to its length', () => {
    expect(visibleLine('a\n  b\r\nc\td')).toBe('a ⏎ b ⏎ c d')
    expect(visibleLine('🚲'.repeat(300), 10)).toBe(`${'🚲'.repeat(9)}…`)
    expect(visibleLine('x'.repeat(1_000_000), 20)).toHaveLength(20)
  })
})
