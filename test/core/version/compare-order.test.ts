import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { compareVersions } from '../../../core/version/compare-versions.ts'
import { applyChanges } from './apply-changes.ts'
import { told, versionWith, type Written } from './written-version.ts'

describe('pronunciations', () => {
  const list = (...names: readonly string[]): AgentVersion =>
    versionWith(
      ...names.map((name, at): Written => [
        'pronunciation',
        name,
        {
          regex: name,
          replacement: `say ${name}`,
          case_sensitive: false,
          language_code: '',
          description: '',
          after: names[at - 1] ?? '',
        },
      ]),
    )

  it.each([
    ['one to the end', 'a b c d e', 'b c d e a', ['edited pronunciation:a /after 1→5 (only its place in the order)']],
    [
      'two swapped at the ends',
      'a b c d',
      'd b c a',
      [
        'edited pronunciation:a /after 1→4 (only its place in the order)',
        'edited pronunciation:d /after 4→1 (only its place in the order)',
      ],
    ],
    [
      'turned round: who stands where it stood stays',
      'a b c',
      'c b a',
      [
        'edited pronunciation:a /after 1→3 (only its place in the order)',
        'edited pronunciation:c /after 3→1 (only its place in the order)',
      ],
    ],
    ['one put in front', 'a b c', 'x a b c', ['added pronunciation:x /regex /replacement']],
    ['one taken out of the middle', 'a b c', 'a c', ['removed pronunciation:b /regex /replacement']],
    [
      'one in, one out, one moved',
      'a b c d',
      'c x a b',
      [
        'edited pronunciation:c /after 3→1 (only its place in the order)',
        'removed pronunciation:d /regex /replacement',
        'added pronunciation:x /regex /replacement',
      ],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(told(compareVersions(list(...before.split(' ')), list(...after.split(' '))))).toEqual(changes)
  })

  it('in any order, with any coming and going: applying the changes gives the other, and no more move than must', () => {
    const names = fc.uniqueArray(fc.constantFrom(...'a b c d e f g h i j k l'.split(' ')), { maxLength: 12 })
    fc.assert(
      fc.property(names, names, (a, b) => {
        const [before, after] = [list(...a), list(...b)]
        const changes = compareVersions(before, after)
        expect(applyChanges(changes, before).digest).toBe(after.digest)
        const common = a.filter((name) => b.includes(name))
        const moved = changes.filter(({ change }) => change === 'edited').length
        expect(moved).toBe(common.length - longest(common.map((name) => b.indexOf(name))))
      }),
      { numRuns: 400 },
    )
  })

  it('whose places are not those of one list are compared by what they say', () => {
    const odd = (after: string): AgentVersion =>
      versionWith(['pronunciation', 'a', { regex: 'a', replacement: 'b', after }])
    expect(told(compareVersions(odd('ghost'), odd('phantom')))).toEqual(['edited pronunciation:a /after'])
  })
})

/** By trying every shorter one: slow and plain. */
function longest(numbers: readonly number[]): number {
  const best: number[] = []
  for (const [at, number] of numbers.entries())
    best.push(1 + Math.max(0, ...numbers.slice(0, at).map((other, i) => (other < number ? (best[i] ?? 0) : 0))))
  return Math.max(0, ...best)
}

describe('lists inside a resource', () => {
  const correction = (...list: readonly (readonly [string, string])[]): AgentVersion =>
    versionWith([
      'transcript_correction',
      'digits',
      {
        name: 'digits',
        regular_expressions: list.map(([regular_expression, replacement]) => ({ regular_expression, replacement })),
      },
    ])

  it('say their order where it counts, beside other edits', () => {
    const changes = compareVersions(
      correction(['oh', '0'], ['double', 'twice'], ['treble', '3x']),
      correction(['treble', '3x'], ['oh', 'zero'], ['double', 'twice']),
    )
    expect(told(changes)).toEqual([
      'edited transcript_correction:digits /regular_expressions/oh/replacement /regular_expressions/treble 3→1',
    ])
  })

  it('tell items of one key apart', () => {
    const calls = (...days: string[]): AgentVersion =>
      versionWith([
        'test_case',
        't',
        {
          name: 't',
          function_call_assertions: days.map((day) => ({
            name: 'hours',
            arguments: [{ parameter_name: 'day', expected_value: day }],
          })),
        },
      ])
    expect(told(compareVersions(calls('monday', 'tuesday', 'friday'), calls('tuesday', 'friday')))).toEqual([
      'edited test_case:t /function_call_assertions/hours',
    ])
    expect(told(compareVersions(calls('monday', 'tuesday'), calls('monday', 'sunday', 'friday')))).toEqual([
      'edited test_case:t /function_call_assertions/hours (2)/arguments/day/expected_value /function_call_assertions/hours (3)',
    ])
  })
})
