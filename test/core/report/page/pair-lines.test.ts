import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairLines } from '../../../../core/report/page/pair-lines.ts'

const line = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'price', '='), { maxLength: 6 })
  .map((words) => words.join(' '))

describe('pairLines', () => {
  it('pairs a line with the one it became, not with the one beside it', () => {
    const pairs = pairLines(['price is 18 pounds a day'], ['ask first', 'price is 21 pounds a day', 'then stop'])
    expect(pairs).toEqual([
      { before: null, after: 0 },
      { before: 0, after: 1 },
      { before: null, after: 2 },
    ])
  })

  it('leaves lines alone that share nothing', () => {
    expect(pairLines(['apples'], ['oranges'])).toEqual([
      { before: 0, after: null },
      { before: null, after: 0 },
    ])
  })

  it('has each line once, in its order, however many there are', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 70 }), fc.array(line, { maxLength: 70 }), (removed, added) => {
        const pairs = pairLines(removed, added)
        expect(pairs.map(({ before }) => before).filter((index) => index != null)).toEqual([...removed.keys()])
        expect(pairs.map(({ after }) => after).filter((index) => index != null)).toEqual([...added.keys()])
      }),
      { numRuns: 200 },
    )
  })
})
