import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { didYouMean, nearestName } from '../../../core/validate/did-you-mean.ts'
import { editDistance } from '../../../core/validate/edit-distance.ts'
import { leastEdits, lettersOf } from '../../../core/validate/known-candidates.ts'

describe('nearestName', () => {
  it.each([
    ['track_ordr', ['cancel_order', 'track_order'], 'track_order'],
    ['Track Order', ['track_order'], 'track_order'],
    ['tarck_order', ['track_order'], 'track_order'],
    ['confirm', ['confirmation', 'reminder'], 'confirmation'],
    ['confirm', ['confirmation', 'confirmed'], 'confirmed'],
    ['weather', ['track_order'], null],
    ['', ['a'], null],
    ['x'.repeat(100_000), ['track_order'], null],
  ])('of %s among %j is %j', (name, known, nearest) => {
    expect(nearestName(name, known)).toBe(nearest)
  })
})

describe('didYouMean', () => {
  it('lists what there is when nothing is near', () => {
    expect(didYouMean('zzz', ['f', 'e', 'd', 'c', 'b', 'a'], 'functions')).toBe(
      'Known functions: "a", "b", "c", "d", "e" and 1 more.',
    )
    expect(didYouMean('zzz', [], 'handoffs')).toBe('The project has no handoffs.')
  })
})

describe('editDistance', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '_'), maxLength: 12 })

  it('is the same with any limit that it does not pass', () => {
    fc.assert(
      fc.property(word, word, fc.nat(12), (a, b, limit) => {
        const whole = editDistance(a, b, 100) ?? Number.NaN
        expect(whole).toBe(editDistance(b, a, 100))
        expect(editDistance(a, b, limit)).toBe(whole <= limit ? whole : null)
        expect(leastEdits(lettersOf(a), lettersOf(b))).toBeLessThanOrEqual(whole)
      }),
    )
  })
})
