import { assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLanguageTag } from '../../../core/validate/language-tag.ts'

describe('isLanguageTag', () => {
  const taken =
    'en-GB en-us en_US en-UK en-XX aa-bb es-419 zh-Hant-TW cmn eng iw no und qaa fil-PH de-1901 i-klingon sr-Latn-RS ' +
    'zh-yue-HK sl-rozaj-biske en-u-ca-gregory de-x-home x-home ca-valencia'
  it.each(taken.split(' '))('takes %s', (tag) => {
    expect(isLanguageTag(tag)).toBe(true)
  })

  const refused = ['english', 'xx', 'zz-ZZ', 'e', 'nope!', 'en us', '', 'en-', '-en', 'en--GB', 'de-x', 'en-GB-u']
  it.each(refused)('does not take %j', (tag) => {
    expect(isLanguageTag(tag)).toBe(false)
  })

  it('takes what is taken whatever its case and its separator', () => {
    assert(
      property(constantFrom(...taken.split(' ')), (tag) => {
        expect(isLanguageTag(tag.toUpperCase())).toBe(true)
        expect(isLanguageTag(tag.toLowerCase().replaceAll('-', '_'))).toBe(true)
      }),
    )
  })

  it('answers at once on a long text', () => {
    expect(isLanguageTag(`en${'-aaaaaaaa'.repeat(10_000)}!`)).toBe(false)
  })
})
