import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deployment, DeploymentCause } from '../../../core/promotion/deployment.ts'
import { standingOf } from '../../../core/promotion/standing.ts'

function history(...steps: [DeploymentCause, string][]): Deployment[] {
  return steps.map(([cause, version], index) => ({
    agent: 'desk',
    environment: 'live',
    version,
    commit: null,
    cause,
    previous: steps[index - 1]?.[1] ?? null,
    at: new Date(Date.UTC(2026, 0, 5, 9, index)).toISOString(),
    by: 'controller',
  }))
}

const told = (...steps: [DeploymentCause, string][]) => {
  const { last, knownGood, quarantined } = standingOf(history(...steps))
  return [last?.version ?? null, [...knownGood].join(''), [...quarantined.keys()].join('')]
}

describe('standingOf', () => {
  it.each<[string, [DeploymentCause, string][], [string | null, string, string]]>([
    ['nothing yet', [], [null, '', '']],
    ['one version', [['promotion', 'A']], ['A', 'A', '']],
    [
      'a rollback quarantines what it replaced',
      [
        ['promotion', 'A'],
        ['promotion', 'B'],
        ['rollback', 'A'],
      ],
      ['A', 'AB', 'B'],
    ],
    [
      'two rollbacks quarantine both',
      [
        ['promotion', 'A'],
        ['promotion', 'B'],
        ['promotion', 'C'],
        ['rollback', 'B'],
        ['rollback', 'A'],
      ],
      ['A', 'ABC', 'CB'],
    ],
    [
      'a later promotion lifts it',
      [
        ['promotion', 'A'],
        ['promotion', 'B'],
        ['rollback', 'A'],
        ['promotion', 'B'],
      ],
      ['B', 'AB', ''],
    ],
    [
      'a hotfix lifts it, too',
      [
        ['promotion', 'A'],
        ['promotion', 'B'],
        ['rollback', 'A'],
        ['hotfix', 'B'],
      ],
      ['B', 'AB', ''],
    ],
    [
      'putting back what drifted lifts nothing',
      [
        ['promotion', 'A'],
        ['promotion', 'B'],
        ['rollback', 'A'],
        ['drift', 'A'],
      ],
      ['A', 'AB', 'B'],
    ],
    [
      'a hand change proves nothing and lifts nothing',
      [
        ['promotion', 'A'],
        ['promotion', 'B'],
        ['rollback', 'A'],
        ['manual', 'B'],
        ['manual', 'X'],
      ],
      ['X', 'AB', 'B'],
    ],
    [
      'a rollback of a hand change',
      [
        ['promotion', 'A'],
        ['manual', 'X'],
        ['rollback', 'A'],
      ],
      ['A', 'A', 'X'],
    ],
    [
      'a rollback onto itself',
      [
        ['promotion', 'A'],
        ['rollback', 'A'],
      ],
      ['A', 'A', ''],
    ],
  ])('%s', (_, steps, expected) => {
    expect(told(...steps)).toEqual(expected)
  })

  it('counts health from the moment the version came back', () => {
    const standing = standingOf(history(['promotion', 'A'], ['promotion', 'B'], ['drift', 'B'], ['rollback', 'A']))
    expect(standing.healthySince('A')).toBe('2026-01-05T09:03:00.000Z')
    expect(standing.healthySince('B')).toBeNull()
    expect(standingOf(history(['promotion', 'B'], ['drift', 'B'])).healthySince('B')).toBe('2026-01-05T09:00:00.000Z')
  })

  it('is total, and quarantines only what a rollback replaced', () => {
    const cause = fc.constantFrom<DeploymentCause>('publish', 'promotion', 'rollback', 'hotfix', 'drift', 'manual')
    const version = fc.constantFrom('A', 'B', 'C', '__proto__')
    const step = fc.record({ cause, version, previous: fc.option(version, { nil: null }), at: fc.string() })
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const deployments = steps.map((one) => ({ ...one, agent: 'desk', environment: 'live', commit: null, by: 'x' }))
        const { last, knownGood, quarantined } = standingOf(deployments)
        expect(last).toBe(deployments.at(-1) ?? null)
        for (const [version, by] of quarantined) expect([by.cause, by.previous]).toEqual(['rollback', version])
        for (const version of knownGood)
          expect(deployments.some((one) => one.version === version && one.cause !== 'manual')).toBe(true)
      }),
    )
  })
})
