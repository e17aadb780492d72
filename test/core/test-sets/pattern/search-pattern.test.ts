import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replacePattern } from '../../../../core/test-sets/pattern/replace-pattern.ts'
import { searchPattern } from '../../../../core/test-sets/pattern/search-pattern.ts'

function replaced(source: string, text: string, by: string, ignoreCase = false): string {
  const pattern = searchPattern(source, { ignoreCase })
  if (!pattern.ok) throw new Error(pattern.message)
  return replacePattern(pattern, text, by)
}

describe('finding', () => {
  it('finds what JavaScript finds, groups included', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '.',
      'a*',
      'b+?',
      '(a)',
      '(a|b)',
      '(?:ab)?',
      '(b*)',
      '^',
      '$',
      String.raw`\b`,
      '[ab]',
      'a{1,2}',
      '|',
    )
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 })
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), text, (pieces, text) => {
        const source = pieces.join('')
        const pattern = searchPattern(source)
        if (!pattern.ok) return
        const expected = new RegExp(source, 'u').exec(text)
        const found = pattern.find(text)
        expect(found === null ? null : [found.start, found.groups[0]]).toEqual(
          expected === null ? null : [expected.index, expected[0]],
        )
      }),
      { numRuns: 2_000 },
    )
  })

  it('finds what JavaScript finds, beyond ASCII and at the end', () => {
    const piece = fc.constantFrom(
      'a',
      'é',
      '😀',
      '.',
      '[aé]',
      '[^a]',
      'a?',
      '(?:é|a😀)',
      '😀*',
      '$',
      'b{2}',
      '(?:a|b|.é)',
    )
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀'), maxLength: 8 })
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), text, (pieces, text) => {
        const pattern = searchPattern(pieces.join(''))
        if (!pattern.ok) throw new Error(pattern.message)
        const expected = new RegExp(pieces.join(''), 'u').exec(text)
        const found = pattern.find(text)
        expect(found === null ? null : [found.start, found.groups[0]]).toEqual(
          expected === null ? null : [expected.index, expected[0]],
        )
      }),
      { numRuns: 3_000 },
    )
  })

  it('with thousands of beginnings finds what it would find with few', () => {
    const pattern = searchPattern('a{0,60}b{0,60}c')
    if (!pattern.ok) throw new Error(pattern.message)
    expect(pattern.find('zab aabbc')).toMatchObject({ start: 4, groups: ['aabbc'] })
  })

  it('takes Python’s spelling', () => {
    const pattern = searchPattern(String.raw`(?P<n>\d+)\Z`)
    expect(pattern.ok && pattern.find('a 12')).toMatchObject({ start: 2, end: 4, groups: ['12', '12'] })
    expect(pattern.ok && pattern.fits('12')).not.toBeNull()
    expect(pattern.ok && pattern.fits('12 ')).toBeNull()
    expect(searchPattern('(?=a)').ok).toBe(false)
  })

  it('needs linear time', () => {
    for (const source of ['(a+)+b', '(a|a)*b', '(.*)*x', '(a?){30}a{30}']) {
      const pattern = searchPattern(source)
      expect(pattern.ok && pattern.find('a'.repeat(5_000))).toBeDefined()
    }
  })
})

describe('replacing', () => {
  it.each([
    [String.raw`\bLB([0-9])([0-9])`, 'LB12 and LB34', String.raw`L B \1 \2`, 'L B 1 2 and L B 3 4'],
    ['a', 'banana', '$1', 'b$1n$1n$1'],
    ['(a)(b)?', 'a', String.raw`\2-\g<1>`, '-a'],
    ['x*', 'ab', '-', '-a-b-'],
    [String.raw`(?<n>\d)`, '🦄1🦄2', String.raw`[\1]`, '🦄[1]🦄[2]'],
    ['', '', 'x', 'x'],
  ])('%j in %j by %j', (source, text, by, result) => expect(replaced(source, text, by)).toBe(result))

  it('can ignore case, and never grows without bound', () => {
    expect(replaced('ebike', 'eBike', 'electric', true)).toBe('electric')
    expect(replaced('', 'a'.repeat(20_000), 'x'.repeat(1_000)).length).toBeLessThan(70_000)
  })
})
