import { describe, expect, it } from 'vitest'
import { wordFeatures } from '../../../core/routing/word-features.ts'
import { words } from '../../../core/routing/words.ts'

describe('words', () => {
  it.each([
    ["Where's the CAR-park?", ['wheres', 'the', 'car', 'park']],
    ["J'ai perdu l’adresse, qu'est-ce que c'est", ['ai', 'perdu', 'adresse', 'est', 'ce', 'que', 'est']],
    ["I don't, I'm and O'Neill's", ['i', 'dont', 'im', 'and', 'oneills']],
    ['Où êtes-vous, Zoë?', ['ou', 'etes', 'vous', 'zoe']],
    ['ＦＵＬＬ　width １２', ['full', 'width', '12']],
    ['שָׁלוֹם한국어', ['שָׁלוֹם한국어'.normalize('NFC')]],
    ["'' ` ’", []],
  ])('of %j are %j', (text, wanted) => {
    expect(words(text)).toEqual(wanted)
  })

  it.each([
    ['bookings', '=booking'],
    ['booking', '=book'],
    ['reservations', '=reservation'],
    ['reservation', '=reserv'],
    ['bus', '=bus'],
  ])('%s has the stem %s', (word, stem) => {
    expect(wordFeatures(word)[0]).toBe(stem)
  })

  it('have few features, however long', () => {
    expect(wordFeatures('x'.repeat(1_000_000)).length).toBeLessThan(700)
  })
})
