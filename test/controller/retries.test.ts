import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backOffMs } from '../../controller/back-off.ts'
import { retries } from '../../controller/retries.ts'
import { GreenroomError } from '../../core/errors.ts'
import { handClock } from './hand-clock.ts'

const later = (retryAfterMs?: number) =>
  new GreenroomError('away', {
    code: 'runtime-unreachable',
    kind: 'later',
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  })

describe('backOffMs', () => {
  it('is at most 60 s and at most doubles, for any attempt', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (attempt, x) => {
          const delay = backOffMs(attempt, () => x)
          expect(delay).toBeGreaterThanOrEqual(0)
          expect(delay).toBeLessThanOrEqual(Math.min(60_000, 250 * 2 ** attempt))
        },
      ),
    )
  })
})

describe('retries', () => {
  it('never gives up, within 60 s each time', () => {
    const clock = handClock()
    const failures = retries(clock, () => 0.99)
    for (let attempt = 0; attempt < 500; attempt++) {
      const at = failures.failed('a', 'x', later())
      expect(at - clock.now()).toBeLessThanOrEqual(60_000)
      expect(failures.isWaiting('a', 'x')).toBe(true)
      clock.turn(at - clock.now())
      expect(failures.isWaiting('a', 'x')).toBe(false)
    }
  })

  it('keeps what needs a person for a minute, unless something else is wished', () => {
    const clock = handClock()
    const failures = retries(clock, () => 0)
    expect(failures.failed('a', 'x', new GreenroomError('no', { code: 'token-missing' })) - clock.now()).toBe(60_000)
    expect(failures.isWaiting('a', 'x')).toBe(true)
    expect(failures.isWaiting('a', 'y')).toBe(false)
  })

  it('waits as long as it is asked to from the second failure on, and starts anew after success', () => {
    const clock = handClock()
    const failures = retries(clock, () => 0)
    expect(failures.failed('a', 'x', later(5000)) - clock.now()).toBe(0)
    expect(failures.failed('a', 'x', later(5000)) - clock.now()).toBe(5000)
    expect(failures.failed('a', 'x', later(5_000_000)) - clock.now()).toBe(60_000)
    failures.succeeded('a')
    expect(failures.failed('a', 'x', later(5000)) - clock.now()).toBe(0)
  })
})
