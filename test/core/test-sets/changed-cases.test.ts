import { describe, expect, it } from 'vitest'
import { changedCases } from '../../../core/test-sets/changed-cases.ts'
import { selectCases } from '../../../core/test-sets/select-cases.ts'
import type { TestCase, TestSet } from '../../../core/test-sets/test-case.ts'
import { WHOLE_FILE } from '../../../core/validate/finding.ts'
import { attribute, makeVersion, topic, variant } from '../../runtime/make-version.ts'

const PARKING = topic('parking', ['where can i park'], 'Behind the house.')
const HOURS = topic('opening_hours', ['when are you open'], 'We open at {{attr:opens}}.')
const VARIANT = variant('Downtown', true)
const OPENS = attribute('opens', { Downtown: '12:00' })
const BASE = [PARKING, HOURS, VARIANT, OPENS]

function caseOf(name: string, ...said: string[]): TestCase {
  return { name, turns: said.map((user) => ({ user, expect: [{ says: 'x' }] })), range: WHOLE_FILE }
}

const SETS: readonly TestSet[] = [
  {
    name: 'Set',
    path: 'set.yaml',
    tags: [],
    cases: [
      caseOf('park', 'where can i park'),
      caseOf('open', 'when are you open'),
      caseOf('both', 'when are you open', 'where can i park'),
      caseOf('none', 'zzz'),
    ],
  },
]

function changed(head: Parameters<typeof makeVersion>[0], sets = SETS): string[] {
  const before = { version: makeVersion(BASE), sets: SETS }
  const only = changedCases({ before, after: { version: makeVersion(head), sets } })
  return selectCases(sets, { only }).flatMap(({ cases }) => cases.map(({ name }) => name))
}

describe('changedCases', () => {
  it.each<[string, Parameters<typeof makeVersion>[0], string[]]>([
    ['nothing', BASE, []],
    ['a topic', [topic('parking', ['where can i park'], 'In front.'), HOURS, VARIANT, OPENS], ['park', 'both']],
    ['an attribute', [PARKING, HOURS, VARIANT, attribute('opens', { Downtown: '13:00' })], ['open', 'both']],
    ['a topic that is gone', [HOURS, VARIANT, OPENS], ['park', 'both']],
    [
      'a topic that takes words away',
      [...BASE, topic('garage', ['where can i park', 'where can i park my car'], 'Below.')],
      ['park', 'both'],
    ],
    ['what every conversation meets', [...BASE, variant('Harbour')], ['park', 'open', 'both', 'none']],
  ])('of %s', (_, head, names) => {
    expect(changed(head)).toEqual(names)
  })

  it('takes a case that is new or asks something else, but not one that has another name', () => {
    const [set] = SETS
    if (set === undefined) throw new Error('no set')
    const sets = [
      { ...set, cases: [...set.cases.slice(1), caseOf('park', 'is there parking'), caseOf('new', 'hello')] },
    ]
    expect(changed(BASE, sets)).toEqual(['park', 'new'])
  })

  it('takes all where there is nothing to compare with', () => {
    const after = { version: makeVersion(BASE), sets: SETS }
    for (const before of [null, { version: null, sets: SETS }])
      expect(selectCases(SETS, { only: changedCases({ before, after }) })[0]?.cases).toHaveLength(4)
  })
})
