import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '../../../core/promotion/decide.ts'
import type { Observation } from '../../../core/promotion/observation.ts'
import type { DeploymentCause } from '../../../core/promotion/deployment.ts'
import type { GateResult } from '../../../core/promotion/gates.ts'
import { standingOf } from '../../../core/promotion/standing.ts'
import { deployments, digest, observation, running, wish } from './observations.ts'

const below = (desired: string | null, ...told: string[]): Observation['below'] => ({
  environment: 'pre-release',
  desired: desired === null ? null : digest(desired),
  standing: standingOf(deployments(...told)),
})
const gate = (told: Partial<GateResult>): GateResult => ({ gate: 'window', state: 'open', reason: 'because', ...told })

describe('decide', () => {
  const rows: [name: string, told: Partial<Observation>, plan: string, says: RegExp][] = [
    ['runs what the branch says', {}, 'nothing in-sync', /^runs a{8}$/],
    ['branch missing', { desired: { unusable: 'ref-missing', message: 'no branch' } }, 'stop ref-missing', /no branch/],
    ['agent missing', { desired: { unusable: 'agent-missing', message: 'gone' } }, 'stop agent-missing', /gone/],
    ['policy unreadable', { desired: { unusable: 'policy', message: 'broken' } }, 'stop policy', /broken/],
    ['files unreadable', { desired: { unusable: 'unreadable', message: 'syntax' } }, 'stop unreadable', /syntax/],

    ['first stage, new version', { below: null, desired: wish('b') }, 'deploy publish', /publishing bbbb/],
    [
      'first stage, first version ever',
      { below: null, running: null, standing: standingOf([]) },
      'deploy publish',
      /a/,
    ],
    [
      'first stage, errors',
      { below: null, desired: wish('b', ['topics/x.yaml:3: bad', 'y']) },
      'stop invalid',
      /topics\/x\.yaml:3: bad \(and 1 more\)/,
    ],
    [
      'first stage, errors in what ran before',
      {
        below: null,
        desired: wish('a', ['bad']),
        running: running('b'),
        standing: standingOf(deployments('publish a', 'publish b')),
      },
      'deploy rollback',
      /from bbbbbbbb to aaaaaaaa/,
    ],
    [
      'first stage, what was rolled back comes again',
      { below: null, desired: wish('b'), standing: standingOf(deployments('publish a', 'publish b', 'rollback a')) },
      'deploy publish',
      /again/,
    ],

    [
      'verified below',
      { desired: wish('b'), below: below('b', 'promotion b') },
      'deploy promotion',
      /from pre-release/,
    ],
    [
      'verified below, which has moved on',
      { desired: wish('b'), below: below('c', 'promotion b', 'promotion c') },
      'deploy promotion',
      /b/,
    ],
    ['the first promotion', { running: null, standing: standingOf([]) }, 'deploy promotion', /a/],
    [
      'a gate is closed',
      {
        desired: wish('b'),
        below: below('b', 'promotion b'),
        gates: [
          gate({ state: 'waiting', until: '2026' }),
          gate({ state: 'closed', gate: 'approval', reason: 'nobody' }),
        ],
      },
      'stop gate',
      /nobody/,
    ],
    [
      'gates wait: for the last one',
      {
        desired: wish('b'),
        below: below('b', 'promotion b'),
        gates: [
          gate({ state: 'waiting', until: '2026-01-02T09:00:00.000Z' }),
          gate({ gate: 'soak', state: 'waiting', reason: 'soaks', until: '2026-01-03T09:00:00.000Z' }),
          gate({}),
        ],
      },
      'wait soak',
      /soaks/,
    ],
    [
      'a gate waits for something without a time',
      {
        desired: wish('b'),
        below: below('b', 'promotion b'),
        gates: [gate({ state: 'waiting', until: '2026' }), gate({ gate: 'approval', state: 'waiting' })],
      },
      'wait approval',
      /because/,
    ],
    [
      'stage below still at it',
      { desired: wish('b'), below: below('b', 'promotion a') },
      'wait stage-below',
      /pre-release/,
    ],
    ['nobody ever ran it', { desired: wish('b'), below: below('a', 'promotion a') }, 'stop unverified', /promote/],
    ['stage below unknown', { desired: wish('b'), below: below(null) }, 'stop unverified', /promote/],
    [
      'rolled back below',
      { desired: wish('b'), below: below('a', 'promotion a', 'promotion b', 'rollback a') },
      'stop unverified',
      /rolled back in pre-release/,
    ],
    [
      'rollback: whatever the gates, the runtime and the stage below say',
      {
        desired: wish('a'),
        running: running('x'),
        standing: standingOf(deployments('promotion a', 'promotion b')),
        below: below(null),
        gates: [gate({ state: 'closed' })],
      },
      'deploy rollback',
      /rolling back from xxxx/,
    ],
    [
      'quarantined',
      {
        desired: wish('b'),
        standing: standingOf(deployments('promotion a', 'promotion b', 'rollback a')),
        below: below('b', 'promotion b'),
      },
      'stop quarantined',
      /Greenroom-Lifts: sha256:bbbb/,
    ],
    [
      'quarantine lifted',
      {
        desired: wish('b'),
        standing: standingOf(deployments('promotion a', 'promotion b', 'rollback a')),
        below: below('b', 'promotion b'),
        lifted: new Set([digest('b')]),
      },
      'deploy promotion',
      /b/,
    ],
    [
      'quarantine lifted, a gate waits',
      {
        desired: wish('b'),
        standing: standingOf(deployments('promotion a', 'promotion b', 'rollback a')),
        below: below('b', 'promotion b'),
        lifted: new Set([digest('b')]),
        gates: [gate({ state: 'waiting', until: '2026' })],
      },
      'wait window',
      /because/,
    ],
    [
      'quarantine lifted, but not verified below',
      {
        desired: wish('b'),
        standing: standingOf(deployments('promotion a', 'promotion b', 'rollback a')),
        below: below('a', 'promotion a'),
        lifted: new Set([digest('b')]),
      },
      'stop unverified',
      /promote/,
    ],
    [
      'drift, reported',
      { running: running('x') },
      'stop drifted',
      /xxxx was activated by alice at 2026.*drift: report/,
    ],
    ['drift, to be adopted', { running: running('x'), drift: 'adopt' }, 'stop drifted', /not available yet/],
    ['drift, healed', { running: running('x'), drift: 'heal' }, 'deploy drift', /drift: heal/],
    ['the runtime lost everything', { running: null }, 'deploy drift', /serves nothing/],
    [
      'a newer wish goes on over a hand change',
      { desired: wish('b'), running: running('x'), below: below('b', 'promotion b') },
      'deploy promotion',
      /b/,
    ],
    [
      'rolled back by hand before the branch was reverted: recorded as a rollback',
      { running: running('a'), standing: standingOf(deployments('promotion a', 'promotion b')) },
      'deploy rollback',
      /a/,
    ],
    [
      'what was activated by hand and never verified stays unverified when the branch agrees',
      { desired: wish('x'), running: running('x') },
      'stop unverified',
      /never ran/,
    ],
  ]

  it.each(rows)('%s', (_, told, expected, says) => {
    const plan = decide(observation(told))
    const what = plan.do === 'deploy' ? plan.cause : plan.reason
    expect(`${plan.do} ${what}`).toBe(expected)
    expect(plan.message).toMatch(says)
  })

  const letter = fc.constantFrom('a', 'b', 'c', 'd')
  const cause = fc.constantFrom<DeploymentCause>('publish', 'promotion', 'rollback', 'drift', 'hotfix', 'manual')
  const history = fc
    .array(fc.tuple(cause, letter), { maxLength: 8 })
    .map((told) => standingOf(deployments(...told.map(([cause, letter]) => `${cause} ${letter}`))))
  const gates = fc.array(
    fc.record({
      gate: fc.constantFrom<GateResult['gate']>('soak', 'window', 'approval', 'test_sets'),
      state: fc.constantFrom<GateResult['state']>('open', 'waiting', 'closed'),
      reason: fc.string(),
    }),
    { maxLength: 3 },
  )
  const any: fc.Arbitrary<Observation> = fc.record({
    environment: fc.constant('live'),
    desired: fc.oneof(
      {
        weight: 8,
        arbitrary: fc.tuple(letter, fc.array(fc.string(), { maxLength: 2 })).map(([l, errors]) => wish(l, errors)),
      },
      { weight: 1, arbitrary: fc.constant({ unusable: 'unreadable' as const, message: 'no' }) },
    ),
    running: fc.option(letter.map(running)),
    standing: history,
    below: fc.option(
      fc.record({ environment: fc.constant('pre-release'), desired: fc.option(letter.map(digest)), standing: history }),
    ),
    gates,
    drift: fc.constantFrom('heal', 'report', 'adopt'),
    lifted: fc.array(letter, { maxLength: 2 }).map((letters) => new Set(letters.map(digest))),
  })
  const runs = { numRuns: 3000 }

  it('gives a plan for every observation, and the same one each time', () => {
    fc.assert(
      fc.property(any, (observed) => {
        const plan = decide(observed)
        expect(['nothing', 'deploy', 'wait', 'stop']).toContain(plan.do)
        expect(decide(observed)).toEqual(plan)
      }),
      runs,
    )
  })

  it('never deploys above the first stage what was neither verified below nor good here', () => {
    fc.assert(
      fc.property(any, (observed) => {
        const plan = decide(observed)
        if (plan.do !== 'deploy' || observed.below === null) return
        const { standing, below } = observed
        const isVerified = below.standing.knownGood.has(plan.version) && !below.standing.quarantined.has(plan.version)
        expect(standing.knownGood.has(plan.version) || isVerified).toBe(true)
        const isOpen = observed.gates.every(({ state }) => state === 'open')
        expect(plan.cause !== 'promotion' || (isVerified && isOpen)).toBe(true)
      }),
      runs,
    )
  })

  it('never brings back what is in quarantine above the first stage unless it was lifted', () => {
    fc.assert(
      fc.property(any, (observed) => {
        const plan = decide(observed)
        if (plan.do !== 'deploy' || observed.below === null) return
        expect(!observed.standing.quarantined.has(plan.version) || observed.lifted.has(plan.version)).toBe(true)
      }),
      runs,
    )
  })

  it('never waits with a rollback, whatever else is so', () => {
    fc.assert(
      fc.property(any, (observed) => {
        const { desired, standing } = observed
        if ('unusable' in desired || (standing.last?.version === desired.version && standing.last.cause !== 'manual'))
          return
        if (!standing.knownGood.has(desired.version) || standing.quarantined.has(desired.version)) return
        expect(decide(observed)).toMatchObject({ do: 'deploy', cause: 'rollback' })
      }),
      runs,
    )
  })

  it('does nothing exactly when runtime, branch and record agree', () => {
    fc.assert(
      fc.property(any, (observed) => {
        const { desired, standing, running } = observed
        const agree =
          !('unusable' in desired) &&
          running?.version === desired.version &&
          standing.last?.version === desired.version &&
          standing.last.cause !== 'manual' &&
          !standing.quarantined.has(desired.version)
        expect(decide(observed).do === 'nothing').toBe(agree)
      }),
      runs,
    )
  })
})
