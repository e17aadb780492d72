import { describe, expect, it } from 'vitest'
import { findImpact } from '../../../core/impact/find-impact.ts'
import type { TestSet } from '../../../core/test-sets/test-case.ts'
import { WHOLE_FILE } from '../../../core/validate/finding.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { compareVersions } from '../../../core/version/compare-versions.ts'
import { makeVersion, type Piece, topic } from '../../runtime/make-version.ts'

const OPENING = topic('opening_hours', ['when are you open', 'opening times'], 'We open at nine.')
const PARKING = topic('parking', ['where can i park', 'is there a car park'], 'Behind the shop.')
const BOOK = topic('book', ['book a bike', 'i want a bike'], '', { actions: 'call {{fn:start}}' })
const START: Piece = {
  kind: 'function',
  name: 'start',
  value: { source: 'def start(conv):\n    conv.call_handoff("desk")\n' },
}
const DESK: Piece = {
  kind: 'handoff',
  name: 'desk',
  value: { name: 'desk', sip_config: { phone_number: '+441632960001' } },
}
const ALL = [OPENING, PARKING, BOOK, START, DESK]

function set(...cases: TestSet['cases']): TestSet {
  return { name: 'FAQ', path: 'test_sets/faq.yaml', tags: [], cases }
}

function testCase(name: string, user: string, expectation: object[] = [], more: object = {}): TestSet['cases'][number] {
  return { name, turns: [{ user, expect: expectation as never }], range: WHOLE_FILE, ...more }
}

function impactOf(before: readonly Piece[], after: readonly Piece[], ...testSets: TestSet[]) {
  const versions: [AgentVersion, AgentVersion] = [makeVersion(before), makeVersion(after)]
  return findImpact({ changes: compareVersions(...versions), before: versions[0], after: versions[1], testSets })
}

describe('the impact of a change', () => {
  const changed = [
    OPENING,
    PARKING,
    BOOK,
    START,
    { ...DESK, value: { name: 'desk', sip_config: { phone_number: '+441632960002' } } },
  ]

  it('tells what uses it, and which cases exercise it and why', () => {
    const { items, untested } = impactOf(
      ALL,
      changed,
      set(
        testCase('by name', 'hello', [{ handoff: 'desk' }]),
        testCase('through a function', 'hello', [{ calls: 'start' }]),
        testCase('in order', 'hello', [{ calls_in_order: ['start'] }]),
        testCase('by what is said', 'i want a bike please'),
        testCase('elsewhere', 'where can i park', [{ topic: 'parking' }]),
        testCase('not called', 'where can i park', [{ not_calls: 'start' }]),
        testCase('left out', 'book a bike', [{ handoff: 'desk' }], { skip: 'Later.' }),
      ),
    )
    expect(items).toEqual([
      {
        key: 'handoff:desk',
        usedBy: [
          { key: 'function:start', kind: 'function', name: 'start', distance: 1 },
          { key: 'topic:book', kind: 'topic', name: 'book', distance: 2 },
        ],
        reaches: [],
        testedBy: [
          { set: 'FAQ', name: 'by name', how: 'names', through: 'handoff:desk' },
          { set: 'FAQ', name: 'through a function', how: 'leads', through: 'function:start' },
          { set: 'FAQ', name: 'in order', how: 'leads', through: 'function:start' },
          { set: 'FAQ', name: 'by what is said', how: 'routed', through: 'topic:book' },
        ],
      },
    ])
    expect(untested).toEqual([])
  })

  it('tells what no test reaches', () => {
    expect(impactOf(ALL, changed, set(testCase('parking', 'where can i park'))).untested).toEqual(['handoff:desk'])
    expect(impactOf(ALL, changed).untested).toEqual(['handoff:desk'])
    const off = topic('parking', ['where can i park'], 'Behind.', { enabled: false })
    expect(impactOf([PARKING], [off]).untested).toEqual([])
    expect(impactOf([PARKING], []).untested).toEqual([])
  })

  it('is nothing without changes', () => {
    expect(impactOf(ALL, ALL)).toEqual({ items: [], risks: [], untested: [] })
    expect(findImpact({ changes: [], before: null, after: null, testSets: [] }).items).toEqual([])
  })

  it('of a new and of a removed agent has one item for each change', () => {
    const [version, none] = [makeVersion(ALL), null]
    for (const [before, after] of [[none, version] as const, [version, none] as const]) {
      const changes = compareVersions(before, after)
      const { items } = findImpact({ changes, before, after, testSets: [] })
      expect(items.map(({ key }) => key)).toEqual(changes.map(({ key }) => key))
    }
  })

  it('of 1,000 resources, all of them changed, takes little time', () => {
    const many = (text: string): Piece[] => [
      ...Array.from({ length: 600 }, (_, at) =>
        topic(`t${at}`, [`question number ${at}`], text, { actions: `{{fn:f${at % 400}}}` }),
      ),
      ...Array.from({ length: 400 }, (_, at): Piece => {
        const source = `def f${at}(conv):\n    conv.functions.f${(at + 1) % 400}()\n    return "${text}"\n`
        return { kind: 'function', name: `f${at}`, value: { source } }
      }),
    ]
    const [before, after] = [makeVersion(many('a')), makeVersion(many('b'))]
    const cases = Array.from({ length: 200 }, (_, at) =>
      testCase(`c${at}`, `question number ${at}`, [{ topic: `t${at}` }]),
    )
    const changes = compareVersions(before, after)
    const start = process.cpuUsage()
    const { items } = findImpact({ changes, before, after, testSets: [set(...cases)] })
    const { user, system } = process.cpuUsage(start)
    expect(items).toHaveLength(1_000)
    expect(items.some(({ shortened }) => shortened === true)).toBe(true)
    expect((user + system) / 1000).toBeLessThan(4_000)
  })
})
