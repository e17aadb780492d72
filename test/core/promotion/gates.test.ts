import { describe, expect, it } from 'vitest'
import type { Deployment } from '../../../core/promotion/deployment.ts'
import { evaluateGates, type GateRequest } from '../../../core/promotion/gates.ts'
import type { GatesEntry } from '../../../core/promotion/greenroom-config.ts'
import { standingOf } from '../../../core/promotion/standing.ts'

const NONE: GatesEntry = { approval: 'none', test_sets: 'none', soakMs: 0, windows: [] }

function deployment(more: Partial<Deployment>): Deployment {
  return {
    agent: 'desk',
    environment: 'pre-release',
    version: 'B',
    commit: null,
    cause: 'promotion',
    previous: null,
    at: '2026-01-05T09:00:00Z',
    by: 'controller',
    ...more,
  }
}

function request(gates: Partial<GatesEntry>, more: Partial<GateRequest> = {}): GateRequest {
  return {
    environment: {
      name: 'live',
      branch: 'live',
      runtime: 'local',
      promotes_from: 'pre-release',
      drift: 'report',
      gates: { ...NONE, ...gates },
    },
    version: 'B',
    below: { environment: 'pre-release', standing: standingOf([deployment({})]) },
    now: '2026-01-05T09:10:00Z',
    ...more,
  }
}

describe('evaluateGates', () => {
  it('has nothing to say without gates', () => {
    expect(evaluateGates(request({}))).toEqual([])
  })

  it('soaks from the moment the stage below runs the version', () => {
    const soak = { soakMs: 30 * 60_000 }
    expect(evaluateGates(request(soak))).toEqual([
      {
        gate: 'soak',
        state: 'waiting',
        reason: 'soaks in pre-release until 2026-01-05T09:30:00.000Z (30m)',
        until: '2026-01-05T09:30:00.000Z',
      },
    ])
    expect(evaluateGates(request(soak, { now: '2026-01-05T09:30:00Z' }))).toMatchObject([{ state: 'open' }])
    const replaced = {
      environment: 'pre-release',
      standing: standingOf([deployment({}), deployment({ version: 'C' })]),
    }
    expect(evaluateGates(request(soak, { below: replaced, now: '2026-01-06T09:30:00Z' }))).toMatchObject([
      { state: 'closed', reason: expect.stringContaining('does not run this version any more') },
    ])
    expect(evaluateGates(request(soak, { below: null }))).toMatchObject([{ state: 'open' }])
  })

  it('starts to soak again after another version was active meanwhile', () => {
    const standing = standingOf([
      deployment({}),
      deployment({ version: 'C', at: '2026-01-05T09:05:00Z' }),
      deployment({ at: '2026-01-05T09:08:00Z' }),
    ])
    const gates = evaluateGates(request({ soakMs: 600_000 }, { below: { environment: 'pre-release', standing } }))
    expect(gates).toMatchObject([{ state: 'waiting', until: '2026-01-05T09:18:00.000Z' }])
  })

  it.each<[Partial<GatesEntry>, RegExp]>([
    [{ approval: 'github-environment' }, /approval: github-environment/],
    [{ approval: 'pull-request' }, /approval: pull-request/],
    [{ approval: 'command' }, /approval: command/],
    [{ test_sets: 'all' }, /test_sets: all/],
    [{ windows: [{ allow: 'whenever', zone: 'UTC' }] }, /cannot be read/],
    [{ windows: [{ allow: 'Mon 09:00-10:00', zone: 'Moon/Sea' }] }, /not known/],
  ])('is closed when it cannot be read: %j', (gates, reason) => {
    expect(evaluateGates(request(gates))).toMatchObject([{ state: 'closed', reason: expect.stringMatching(reason) }])
  })

  it.each(['yesterday', ''])('is closed when a time cannot be read: %j', (now) => {
    const results = evaluateGates(
      request({ soakMs: 1000, windows: [{ allow: 'Mon-Sun 00:00-24:00', zone: 'UTC' }] }, { now }),
    )
    expect(results.map(({ state }) => state)).toEqual(['closed', 'closed'])
    const below = { environment: 'pre-release', standing: standingOf([deployment({ at: 'once' })]) }
    expect(evaluateGates(request({ soakMs: 1000 }, { below }))).toMatchObject([{ state: 'closed' }])
  })

  it('passes on the answers of those who could be asked, and keeps to windows', () => {
    const answers = evaluateGates(
      request(
        { approval: 'command', test_sets: 'all', windows: [{ allow: 'Mon-Thu 09:00-17:00', zone: 'UTC' }] },
        {
          approval: { gate: 'approval', state: 'open', reason: 'approved by Bo' },
          testSets: { gate: 'test_sets', state: 'closed', reason: '2 cases failed' },
          now: '2026-01-09T09:10:00Z',
        },
      ),
    )
    expect(answers).toEqual([
      { gate: 'test_sets', state: 'closed', reason: '2 cases failed' },
      { gate: 'approval', state: 'open', reason: 'approved by Bo' },
      {
        gate: 'window',
        state: 'waiting',
        reason: 'outside Mon-Thu 09:00-17:00 UTC, opens at 2026-01-12T09:00:00.000Z',
        until: '2026-01-12T09:00:00.000Z',
      },
    ])
  })
})
