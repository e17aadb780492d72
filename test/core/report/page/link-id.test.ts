import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkId } from '../../../../core/report/page/link-id.ts'

describe('linkId', () => {
  it.each([
    ['topic:parking', null, 'topic:parking'],
    ['step:make_booking/Collect booking info', null, 'step:make_booking/Collect%20booking%20info'],
    ['topic:parking', 'bike hire', 'bike%20hire/topic:parking'],
    ['topic:"><img>', null, 'topic:%22%3E%3Cimg%3E'],
  ])('of %j on a page about %j', (key, agent, id) => {
    expect(linkId(key, agent)).toBe(id)
  })

  it('is its own for each key and agent, and always fit for an attribute and an address', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', ':', '/', ' ', '%', '~', "'", '\uD800', '🙂', '2'),
      maxLength: 200,
    })
    fc.assert(
      fc.property(text, text, fc.option(text), (a, b, agent) => {
        expect(linkId(a, agent)).toMatch(/^[A-Za-z0-9_:/.%~-]*$/)
        expect(linkId(a, agent).length).toBeLessThanOrEqual(180)
        expect(linkId(a, agent) === linkId(b, agent)).toBe(a === b)
      }),
      { numRuns: 500 },
    )
  })
})
