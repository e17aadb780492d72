import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linearPattern } from '../../../../core/test-sets/pattern/linear-pattern.ts'

describe('a pattern', () => {
  it.each([
    [String.raw`\d{2}:\d{2}`, 'from 12:00 on', true],
    [String.raw`\d{2}:\d{2}`, 'from 9:5 on', false],
    ['^Hi', 'Hi there', true],
    ['^there', 'Hi there', false],
    ['there$', 'Hi there', true],
    ['(mon|tues|wednes)day', 'on wednesday', true],
    ['(?:a|b)+c', 'xxababc', true],
    ['(?<day>sun|mon)day', 'monday', true],
    ['[^a-z]', 'abc', false],
    ['[^a-z]', 'abC', true],
    [String.raw`[\d.,]+ ?€`, 'das macht 12,50 €', true],
    [String.raw`\bpark\b`, 'parking', false],
    [String.raw`\bpark\b`, 'the park.', true],
    [String.raw`\Bing\b`, 'parking', true],
    ['colou?r', 'color', true],
    ['a{2,3}b', 'ab', false],
    ['a{2,3}b', 'aab', true],
    ['a{2,}b', 'aaaaab', true],
    ['a{0}b', 'b', true],
    ['', 'anything', true],
    ['()', '', true],
    ['(a*)*b', 'aaab', true],
    ['a*?b', 'aab', true],
    ['.', '\n', false],
    ['.', '🛎', true],
    [String.raw`^.$`, '🛎', true],
    [String.raw`\p{L}+`, 'über', true],
    [String.raw`\u{1F6CE}`, '🛎', true],
    [String.raw`\x41\t`, 'A\t', true],
    [String.raw`\$5\.00 \- \/`, '$5.00 - /', true],
    ['(?i)closed', 'We are CLOSED', true],
    ['closed', 'We are CLOSED', false],
    ['a{', 'a{', true],
    ['}]', '}]', true],
  ])('%j in %j: %s', (source, text, wanted) => {
    const pattern = linearPattern(source)
    expect(pattern).toMatchObject({ ok: true })
    expect(pattern.ok && pattern.isIn(text)).toBe(wanted)
  })

  it.each([
    [String.raw`(a)\1`, 'back references'],
    [String.raw`(?<a>x)\k<a>`, 'back references'],
    ['(?=a)', 'look-around'],
    ['(?!a)', 'look-around'],
    ['(?<=a)b', 'look-around'],
    ['(?i:a)', 'look-around and inline flags'],
    ['(a', '( without its )'],
    ['a)', ') without its ('],
    ['[a', '[ without its ]'],
    ['[', '[ without its ]'],
    ['[z-a]', 'not a set of characters'],
    [String.raw`\p{Nonsense}`, 'not a set of characters'],
    ['*a', 'nothing to repeat'],
    ['a**', 'two repetitions'],
    ['^*', 'repeats an assertion'],
    ['a{3,2}', 'out of order'],
    ['a{5000}', 'more than 1000 times'],
    ['(a{1000}){1000}', 'multiply to too much'],
    ['(((){1000}){1000}){1000}', 'multiply to too much'],
    ['\\', 'ends with a \\'],
    [String.raw`\y`, 'means nothing'],
    ['a'.repeat(501), 'longer than 500 characters'],
    ['('.repeat(500), '( without its )'],
  ])('%s is refused', (source, reason) => {
    expect(linearPattern(source)).toEqual({ ok: false, message: expect.stringContaining(reason) })
  })

  it.each(['(a+)+$', '(a|a)*b', '(a|ab)*c', '(.*)*x', String.raw`^(\w+\s?)*$`, '(a?){200}a{200}b', '(.*a){50}'])(
    'does not explode: %s',
    (source) => {
      const pattern = linearPattern(source)
      expect(pattern.ok && pattern.isIn(`${'a'.repeat(5_000)}!`)).toBeTypeOf('boolean')
    },
  )

  it('agrees with the engine of JavaScript', () => {
    const part = fc.constantFrom('a', 'b', 'c', '.', '[ab]', '[^a]', String.raw`\w`, String.raw`\b`, '^', '$')
    const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
      pattern: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        part,
        fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `${a}${b}`),
        fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(${a}|${b})`),
        fc
          .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '{0,2}', '{2,}'))
          .map(([a, q]) => `(?:${a})${q}`),
      ),
    }))
    fc.assert(
      fc.property(pattern, fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 8 }), (source, text) => {
        const compiled = linearPattern(source)
        fc.pre(compiled.ok)
        expect(compiled.ok && compiled.isIn(text)).toBe(new RegExp(source, 'u').test(text))
      }),
      { numRuns: 2_000 },
    )
  })

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string(), (source, text) => {
        const pattern = linearPattern(source)
        expect(pattern.ok ? pattern.isIn(text) : pattern.message).toBeDefined()
      }),
    )
  })
})
