import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTurningPoint, type Side } from '../../../core/test-sets/find-turning-point.ts'

describe('findTurningPoint', () => {
  it('finds the first bad one, past what nobody can judge, in as many steps as halving takes', async () => {
    const history = fc.record({
      bad: fc.integer({ min: 1, max: 400 }),
      good: fc.integer({ min: 1, max: 400 }),
      lost: fc.array(fc.nat(800)),
    })
    await fc.assert(
      fc.asyncProperty(history, async ({ bad, good, lost }) => {
        const sides: Side[] = [...Array<Side>(bad).fill('bad'), ...Array<Side>(good).fill('good')]
        for (const at of lost) if (at > 0 && at < sides.length - 1) sides[at] = 'unknown'
        const found = await findTurningPoint(sides.length, async (index) => sides[index] ?? 'unknown')
        expect([sides[found.bad], sides[found.good]]).toEqual(['bad', 'good'])
        expect(sides.slice(found.bad + 1, found.good).every((side) => side === 'unknown')).toBe(true)
        expect(found.tried).toBeLessThanOrEqual(Math.ceil(Math.log2(sides.length)) + lost.length + 1)
      }),
    )
  })

  it('tries nothing where there is nothing between', async () => {
    const never = async (): Promise<Side> => {
      throw new Error('nothing to try')
    }
    expect(await findTurningPoint(2, never)).toEqual({ bad: 0, good: 1, tried: 0 })
  })
})
