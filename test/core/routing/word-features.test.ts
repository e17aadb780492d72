import { describe, expect, it } from 'vitest'
import { MEANINGS } from '../../../core/routing/meanings.ts'
import { wordFeatures } from '../../../core/routing/word-features.ts'
import { words } from '../../../core/routing/words.ts'

const meant = (word: string) => new Set(wordFeatures(word).filter((feature) => feature.startsWith('#')))

describe('the features of words', () => {
  it.each([
    ['cost', 'prix'],
    ['parcels', 'colis'],
    ['opening', 'ouverture'],
    ['bookings', 'reservation'],
    ['allergies', 'allergy'],
    ['cancelled', 'annuler'],
    ['kids', 'enfants'],
  ])('%s and %s mean one thing', (one, other) => {
    expect([...meant(one)].some((meaning) => meant(other).has(meaning))).toBe(true)
  })

  it.each(['tuesday', 'as', 'ss', 'ies', 's', 'of', ''])('"%s" means nothing that is known', (word) => {
    expect(meant(word).size).toBe(0)
  })

  it('a word is known by what it is as well', () => {
    expect(wordFeatures('parcels')).toEqual(expect.arrayContaining(['=parcel', ' pa', 'cels ']))
  })

  it('meanings are written as words are read, each once in a line', () => {
    for (const line of MEANINGS) {
      expect(words(line).join(' ')).toBe(line)
      expect(new Set(words(line)).size).toBe(words(line).length)
      expect(words(line).length).toBeGreaterThan(1)
    }
  })
})
