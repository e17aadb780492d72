import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leaveOneOut } from '../../../core/routing/leave-one-out.ts'
import { makeVersion, topic } from '../../runtime/make-version.ts'
import { rebuiltLeaveOneOut } from './rebuilt-leave-one-out.ts'

const WORDS = ['book', 'table', 'cancel', 'the', 'parking', 'été', "l'heure", 'Booking', 'tables', '予約', '__proto__']

describe('leave-one-out', () => {
  it('is what an index built without each query would say', () => {
    const query = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
    const topics = fc.uniqueArray(fc.tuple(fc.constantFrom(...WORDS), fc.array(query, { maxLength: 4 })), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(topics, (list) => {
        const version = makeVersion(list.map(([name, queries]) => topic(name, queries, queries[0] ?? '')))
        const [measured, rebuilt] = [leaveOneOut(version), rebuiltLeaveOneOut(version)]
        expect(measured.queries).toBe(rebuilt.queries)
        if (rebuilt.queries === 0) return
        expect(measured.top1).toBeCloseTo(rebuilt.top1, 3)
        expect(measured.top3).toBeCloseTo(rebuilt.top3, 3)
      }),
    )
  })

  it('names the pairs that are mistaken for each other, with the queries that lean', () => {
    const { confusable, queries } = leaveOneOut(
      makeVersion([
        topic('track_parcel', ['where is my parcel', 'track my parcel', 'parcel tracking']),
        topic('missing_parcel', ['my missing parcel never came', 'track my parcel please']),
        topic('opening', ['when do you open', 'when are you open']),
      ]),
    )
    expect(queries).toBe(7)
    expect(confusable).toEqual([{ topics: ['missing_parcel', 'track_parcel'], queries: ['track my parcel please'] }])
  })

  it('of nothing is nothing', () => {
    expect(leaveOneOut(makeVersion([]))).toEqual({ queries: 0, top1: 0, top3: 0, confusable: [] })
    expect(leaveOneOut(makeVersion([topic('off', ['a b c'], '', { enabled: false })])).queries).toBe(0)
  })

  it('of 5,000 topics and of queries of 100 KB is bounded', () => {
    const many = Array.from({ length: 5_000 }, (_, at) =>
      topic(
        `topic ${at}`,
        Array.from({ length: 5 }, (_, n) => `question about number ${at} and ${n}`),
      ),
    )
    const long = topic('long', ['word '.repeat(20_000), 'x'.repeat(100_000), 'short one'])
    const start = process.cpuUsage()
    const { queries } = leaveOneOut(makeVersion([...many, long]))
    const { user, system } = process.cpuUsage(start)
    expect(queries).toBeGreaterThan(0)
    expect((user + system) / 1000).toBeLessThan(8_000)
  })
})
