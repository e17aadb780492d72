import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, type Plan } from '../../../core/promotion/decide.ts'
import type { Deployment } from '../../../core/promotion/deployment.ts'
import { standingOf } from '../../../core/promotion/standing.ts'
import { digest, running, wish } from './observations.ts'

const STAGES = ['sandbox', 'pre-release', 'live'] as const
type Stage = (typeof STAGES)[number]

type Step =
  | { do: 'push'; stage: Stage; letter: string; lifts: boolean }
  | { do: 'by hand'; stage: Stage; letter: string }
  | { do: 'reconcile'; stage: Stage }

/** Three stages of one agent in memory: branches, pointers and records, moved by steps in any order. */
function world(drift: 'heal' | 'report') {
  const branch = new Map<Stage, { letter: string; lifts: boolean }>()
  const pointer = new Map<Stage, string>()
  const records = new Map<Stage, Deployment[]>(STAGES.map((stage) => [stage, []]))
  const recordsOf = (stage: Stage): Deployment[] => records.get(stage) ?? []

  function plan(stage: Stage): Plan | null {
    const wished = branch.get(stage)
    if (wished === undefined) return null
    const below = STAGES[STAGES.indexOf(stage) - 1]
    const runs = pointer.get(stage)
    const wishedBelow = below === undefined ? undefined : branch.get(below)
    return decide({
      environment: stage,
      desired: wish(wished.letter),
      running: runs === undefined ? null : running(runs),
      standing: standingOf(recordsOf(stage)),
      below:
        below === undefined
          ? null
          : {
              environment: below,
              desired: wishedBelow === undefined ? null : digest(wishedBelow.letter),
              standing: standingOf(recordsOf(below)),
            },
      gates: [],
      drift,
      lifted: new Set(wished.lifts ? [digest(wished.letter)] : []),
    })
  }

  function reconcile(stage: Stage): Plan | null {
    const made = plan(stage)
    if (made?.do !== 'deploy') return made
    const list = recordsOf(stage)
    list.push({
      agent: 'desk',
      environment: stage,
      version: made.version,
      commit: null,
      cause: made.cause,
      previous: list.at(-1)?.version ?? null,
      at: new Date(Date.UTC(2026, 0, 1) + list.length * 60_000).toISOString(),
      by: 'controller',
    })
    pointer.set(stage, branch.get(stage)?.letter ?? '')
    return made
  }
  return { branch, pointer, recordsOf, plan, reconcile }
}

describe('decide, over histories of three stages', () => {
  const stage = fc.constantFrom(...STAGES)
  const letter = fc.constantFrom('a', 'b', 'c')
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ do: fc.constant('push' as const), stage, letter, lifts: fc.boolean() }),
    fc.record({ do: fc.constant('by hand' as const), stage, letter }),
    { weight: 3, arbitrary: fc.record({ do: fc.constant('reconcile' as const), stage }) },
  )
  const histories = fc.tuple(fc.array(step, { maxLength: 40 }), fc.constantFrom('heal' as const, 'report' as const))

  it('what runs above the first stage by our doing ran one stage below first; what was rolled back returns only when lifted', () => {
    fc.assert(
      fc.property(histories, ([steps, drift]) => {
        const { branch, pointer, recordsOf, reconcile } = world(drift)
        const wrong: string[] = []
        for (const step of steps) {
          if (step.do === 'push') branch.set(step.stage, step)
          else if (step.do === 'by hand') pointer.set(step.stage, step.letter)
          else {
            const before = standingOf(recordsOf(step.stage))
            const plan = reconcile(step.stage)
            if (plan?.do !== 'deploy') continue
            const below = STAGES[STAGES.indexOf(step.stage) - 1]
            if (below === undefined) continue
            const ran = [...recordsOf(below), ...recordsOf(step.stage).slice(0, -1)].map(({ version }) => version)
            if (!ran.includes(plan.version)) wrong.push('never ran below')
            if (before.quarantined.has(plan.version) && branch.get(step.stage)?.lifts !== true) wrong.push('not lifted')
          }
        }
        expect(wrong).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('comes to rest: after one more pass over the stages nothing is deployed', () => {
    fc.assert(
      fc.property(histories, ([steps, drift]) => {
        const { branch, pointer, reconcile, plan } = world(drift)
        for (const step of steps) {
          if (step.do === 'push') branch.set(step.stage, step)
          else if (step.do === 'by hand') pointer.set(step.stage, step.letter)
          else reconcile(step.stage)
        }
        for (const stage of STAGES) reconcile(stage)
        for (const stage of STAGES) expect(plan(stage)?.do).not.toBe('deploy')
      }),
      { numRuns: 2000 },
    )
  })

  it('every version can go all the way: published, then promoted twice', () => {
    fc.assert(
      fc.property(histories, ([steps, drift]) => {
        const { branch, pointer, reconcile } = world(drift)
        for (const step of steps) {
          if (step.do === 'push') branch.set(step.stage, step)
          else if (step.do === 'by hand') pointer.set(step.stage, step.letter)
          else reconcile(step.stage)
        }
        for (const stage of STAGES) {
          branch.set(stage, { letter: 'n', lifts: false })
          reconcile(stage)
          expect(pointer.get(stage)).toBe('n')
        }
      }),
      { numRuns: 500 },
    )
  })
})
