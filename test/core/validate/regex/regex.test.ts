import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isExponential } from '../../../../core/validate/regex/is-exponential.ts'
import { readRegex } from '../../../../core/validate/regex/read-regex.ts'

function isSlow(source: string): boolean {
  const { regex } = readRegex(source)
  return regex !== null && isExponential(regex)
}

describe('readRegex', () => {
  it.each([
    '',
    '24/7',
    'Dr.',
    String.raw`\b([A-Z])\.\s`,
    String.raw`(?i)\bi (department|exam)\b`,
    '(?P<area>\\d+)-(?P=area)',
    '(?<name>x)',
    '[]a]',
    '[^]]',
    '[a-]',
    '[-a]',
    String.raw`[\w-.]`,
    'a{2}',
    'a{2,}',
    'a{,2}',
    'a{b}',
    '{',
    '}',
    ']',
    'a*?',
    'a*+',
    'a|',
    '()',
    '(?:)',
    '(?=a)b',
    '(?<!a)b',
    '(?#note)a',
    '(?i:a)b',
    '(?-i:a)',
    '(a)(?(1)b|c)',
    String.raw`\p{L}+`,
    String.raw`(a)\1`,
    String.raw`\101`,
    String.raw`\x41\u0041\0`,
    '^$',
    String.raw`\Aa\Z`,
    '(?x) a ( # (',
    '€{2}😀?',
  ])('takes %s', (source) => {
    expect(readRegex(source).error).toBeNull()
  })

  it.each([
    ['(', 'there is a ( without its )'],
    ['a)', 'there is a ) without its ('],
    ['(?P<1>a)', '(?P<1> is no name of a group'],
    ['(?<>a)', '(?<> is no name of a group'],
    ['(?P<a b>a)', '(?P<a b> is no name of a group'],
    ['[a', 'there is a [ without its ]'],
    ['[]', 'there is a [ without its ]'],
    ['[a\\', 'there is a [ without its ]'],
    ['*a', 'there is nothing for * to repeat'],
    ['(+a)', 'there is nothing for + to repeat'],
    ['a|?', 'there is nothing for ? to repeat'],
    ['a**', 'there are two repetitions in a row'],
    ['a{2}{3}', 'there are two repetitions in a row'],
    ['a{3,2}', '{3,2} repeats at most less than at least'],
    ['[z-a]', 'the range z-a goes from high to low'],
    ['a\\', 'it ends with a \\'],
    [String.raw`(a)\2`, String.raw`\2 refers to a group that is not there`],
    ['(?@a)', '(?@a begins no kind of group'],
  ])('says of %s: %s', (source, message) => {
    expect(readRegex(source).error).toBe(message)
  })

  it('never throws, and says nothing wrong about what JavaScript takes with care', () => {
    const piece = constantFrom(
      'a',
      'b',
      '(',
      ')',
      '[',
      ']',
      '*',
      '+',
      '?',
      '|',
      '\\',
      '^',
      '-',
      '{2}',
      '{1,3}',
      '.',
      '\\d',
    )
    assert(
      property(array(piece, { maxLength: 12 }), (pieces) => {
        const source = pieces.join('')
        const { error } = readRegex(source)
        expect(error === null || error.length > 0).toBe(true)
        isSlow(source)
      }),
    )
  })
})

describe('isExponential', () => {
  it.each([
    '(a+)+$',
    '(a*)*b',
    String.raw`^(\w+\s?)+$`,
    '(a|a)*b',
    String.raw`(\w|\d)+!`,
    '(a?b?)*c',
    '(a{1,3})+b',
    '([a-z]|.)*x$',
    '(?i)(a|A)*b',
    '((a+)b?)*c',
    '(é|é)*b',
  ])('is true of %s', (source) => {
    expect(isSlow(source)).toBe(true)
  })

  it.each([
    'a+b',
    '(a+)+',
    '(a+)*|b',
    String.raw`^(\w+\s)+$`,
    String.raw`(\d{3})+-`,
    '(a|b)*c',
    '(ab|ac)*d',
    String.raw`^\d{3}-?\d{4}$`,
    String.raw`\b(?:\w+\b\s)*end`,
    '(é|è)*b',
    String.raw`(a\b)*b`,
    '.*.*.*x',
    '(a{50})*b',
  ])('is false of %s', (source) => {
    expect(isSlow(source)).toBe(false)
  })

  it.each([
    ['a long alternative', `(${Array.from({ length: 300 }, (_, i) => `word${i}`).join('|')})+$`],
    ['deep groups', `${'('.repeat(150)}a${')*'.repeat(150)}b`],
    ['many loops', '(a|b?)*'.repeat(60)],
    ['a dense loop', `(${'a?'.repeat(140)})*b`],
    ['too deep', '('.repeat(4_000)],
    ['too long', 'a*'.repeat(100_000)],
  ])('ends soon: %s', (_, source) => {
    const start = performance.now()
    isSlow(source)
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})
