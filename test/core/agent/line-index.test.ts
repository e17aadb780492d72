import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLineIndex } from '../../../core/agent/line-index.ts'

describe('createLineIndex', () => {
  it('knows the lines of a text, whatever they end in', () => {
    const index = createLineIndex('one\r\ntwo\rthree\n\nfive')
    expect([1, 2, 3, 4, 5, 6].map((line) => index.line(line))).toEqual(['one', 'two', 'three', '', 'five', null])
    expect([1, 2, 3, 4, 5, 6].map((line) => index.startOf(line))).toEqual([0, 5, 9, 15, 16, 20])
    expect(createLineIndex('').line(1)).toBe('')
  })

  it('finds each place of a text where range says it is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\r', '\n', '\r\n'), maxLength: 40 })
    fc.assert(
      fc.property(text, fc.nat(45), (all, at) => {
        const index = createLineIndex(all)
        const { line, column } = index.range(at, at)
        expect(index.startOf(line) + column - 1).toBe(Math.min(at, all.length))
        expect(index.line(line)).not.toMatch(/[\r\n]/)
      }),
    )
  })
})
