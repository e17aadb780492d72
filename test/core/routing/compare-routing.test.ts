import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRouting } from '../../../core/routing/compare-routing.ts'
import { makeVersion, topic } from '../../runtime/make-version.ts'

const PARKING = topic('parking', ['where can i park', 'is there a car park'])
const OPENING = topic('opening_hours', ['when are you open', 'opening times'])

describe('routing before and after', () => {
  it('tells the queries that another topic answers, with owner and scores', () => {
    const before = makeVersion([PARKING, OPENING])
    const valet = topic('valet_parking', ['can you park my car', 'valet parking', 'is there a car park'])
    const after = makeVersion([topic('parking', ['where can i park']), OPENING, valet])
    expect(compareRouting(before, after, ['when do you open'])).toMatchObject({
      queries: 7,
      moved: [
        {
          query: 'can you park my car',
          owner: 'valet_parking',
          before: { topic: 'parking' },
          after: { topic: 'valet_parking', score: 1 },
        },
        {
          query: 'valet parking',
          owner: 'valet_parking',
          before: { topic: 'parking' },
          after: { topic: 'valet_parking', score: 1 },
        },
        {
          query: 'is there a car park',
          owner: 'valet_parking',
          before: { topic: 'parking', score: 1 },
          after: { topic: 'valet_parking', score: 1 },
        },
      ],
    })
  })

  it('tells what test sets say and nobody lists, and what nobody answers any more', () => {
    const moved = compareRouting(makeVersion([PARKING, OPENING]), makeVersion([PARKING]), [
      'your opening times please',
      '',
    ])?.moved
    expect(moved?.map(({ query, owner, after }) => [query, owner, after.topic])).toEqual([
      ['your opening times please', null, null],
      ['when are you open', 'opening_hours', null],
      ['opening times', 'opening_hours', null],
    ])
  })

  it('tells pairs that became confusable', () => {
    const lost = topic('lost_bike', ['i lost my bike', 'lost a bike'])
    const stolen = topic('stolen_bike', ['a thief took it', 'theft of the thing', 'i lost my bike yesterday'])
    expect(compareRouting(makeVersion([lost, OPENING]), makeVersion([lost, stolen, OPENING]), [])?.confusable).toEqual([
      { topics: ['lost_bike', 'stolen_bike'], queries: expect.arrayContaining(['i lost my bike yesterday']) },
    ])
  })

  it('is null where a side is missing', () => {
    const version = makeVersion([PARKING])
    expect(compareRouting(null, version, [])).toBeNull()
    expect(compareRouting(version, null, [])).toBeNull()
  })

  it('moves nothing where nothing that routing looks at differs', () => {
    const before = makeVersion([PARKING, OPENING])
    const after = makeVersion([
      { ...PARKING, value: { ...(PARKING.value as object), actions: 'call {{fn:x}}' } },
      OPENING,
    ])
    const { moved, confusable, score } = compareRouting(before, after, []) ?? {}
    expect({ moved, confusable }).toEqual({ moved: [], confusable: [] })
    expect(score?.before).toEqual(score?.after)
  })

  it('of a version and itself never moves anything, and says the same twice', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    const name = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'a'), text)
    const topics = fc.uniqueArray(fc.tuple(name, fc.array(text, { maxLength: 5 })), {
      selector: ([one]) => one,
      maxLength: 6,
    })
    fc.assert(
      fc.property(topics, topics, fc.array(text, { maxLength: 5 }), (one, other, said) => {
        const [a, same, b] = [one, [...one].reverse(), other].map((list) =>
          makeVersion(list.map(([name, queries]) => topic(name, queries))),
        )
        if (a === undefined || same === undefined || b === undefined) throw new Error('three versions')
        expect(compareRouting(a, same, said)).toMatchObject({ moved: [], confusable: [] })
        expect(compareRouting(a, b, said)).toEqual(compareRouting(same, b, said))
      }),
      { numRuns: 40 },
    )
  })

  it('of 5,000 topics and queries of 100 KB is bounded', () => {
    const many = (word: string) =>
      makeVersion([
        ...Array.from({ length: 5_000 }, (_, at) =>
          topic(`topic ${at}`, [`question ${at} of ${word}`, `${word} ${at}`]),
        ),
        topic('long', ['word '.repeat(20_000), word.repeat(50_000)]),
      ])
    const start = process.cpuUsage()
    const diff = compareRouting(many('this'), many('that'), ['x '.repeat(50_000)])
    const { user, system } = process.cpuUsage(start)
    expect(diff?.queries).toBeGreaterThan(0)
    expect((user + system) / 1000).toBeLessThan(12_000)
  })
})
