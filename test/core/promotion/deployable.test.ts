import { describe, expect, it } from 'vitest'
import { type DeployableRequest, whyDeployable } from '../../../core/promotion/deployable.ts'
import type { Deployment, DeploymentCause } from '../../../core/promotion/deployment.ts'
import { standingOf } from '../../../core/promotion/standing.ts'

function deployment(environment: string, version: string, cause: DeploymentCause, previous: string | null): Deployment {
  return {
    agent: 'desk',
    environment,
    version,
    commit: null,
    cause,
    previous,
    at: '2026-01-05T09:00:00Z',
    by: 'controller',
  }
}

const past = (environment: string, ...steps: [DeploymentCause, string][]) =>
  standingOf(
    steps.map(([cause, version], index) => deployment(environment, version, cause, steps[index - 1]?.[1] ?? null)),
  )

const request = (more: Partial<DeployableRequest>): DeployableRequest => ({
  environment: 'live',
  below: { environment: 'pre-release', standing: past('pre-release'), desired: null },
  standing: past('live'),
  version: 'B',
  lifted: false,
  ...more,
})
const below = (desired: string | null, ...steps: [DeploymentCause, string][]) => ({
  environment: 'pre-release',
  standing: past('pre-release', ...steps),
  desired,
})

describe('whyDeployable', () => {
  it.each<[string, Partial<DeployableRequest>, string]>([
    ['first stage', { below: null }, 'publish'],
    [
      'first stage, rolled back before',
      { below: null, standing: past('live', ['publish', 'B'], ['rollback', 'A']) },
      'publish',
    ],
    ['never seen', {}, 'unverified'],
    ['verified below', { below: below('C', ['promotion', 'B'], ['promotion', 'C']) }, 'promotion'],
    ['only the wish of the stage below', { below: below('B', ['promotion', 'A']) }, 'waiting-below'],
    ['made by hand below', { below: below('A', ['manual', 'B']) }, 'unverified'],
    ['rolled back below', { below: below('A', ['promotion', 'B'], ['rollback', 'A']) }, 'unverified'],
    [
      'rolled back below, lifted here',
      { below: below('A', ['promotion', 'B'], ['rollback', 'A']), lifted: true },
      'unverified',
    ],
    ['known good here', { standing: past('live', ['promotion', 'B'], ['promotion', 'C']) }, 'rollback'],
    [
      'known good here, rolled back below',
      {
        standing: past('live', ['promotion', 'B'], ['promotion', 'C']),
        below: below('A', ['promotion', 'B'], ['rollback', 'A']),
      },
      'rollback',
    ],
    [
      'rolled back here',
      { standing: past('live', ['promotion', 'B'], ['rollback', 'A']), below: below('B', ['promotion', 'B']) },
      'quarantined',
    ],
    [
      'rolled back here, lifted',
      {
        standing: past('live', ['promotion', 'B'], ['rollback', 'A']),
        below: below('B', ['promotion', 'B']),
        lifted: true,
      },
      'promotion',
    ],
    [
      'rolled back here, lifted, never below',
      { standing: past('live', ['promotion', 'B'], ['rollback', 'A']), lifted: true },
      'unverified',
    ],
  ])('%s', (_, more, expected) => {
    const answer = whyDeployable(request(more))
    expect('as' in answer ? answer.as : answer.not).toBe(expected)
  })
})

const STAGES = ['sandbox', 'pre-release', 'live'] as const
const VERSIONS = ['A', 'B'] as const
type Stage = (typeof STAGES)[number]

interface World {
  branches: Partial<Record<Stage, { version: string; lifts: boolean }>>
  records: readonly Deployment[]
}

/** Anybody can put any version on any branch, with a lift or without, at any moment; reconcilers run when they like. */
const STEPS: readonly ((world: World) => World)[] = STAGES.flatMap((stage, index) => [
  ...VERSIONS.flatMap((version) =>
    [false, ...(index === 0 ? [] : [true])].map((lifts) => (world: World) => ({
      ...world,
      branches: { ...world.branches, [stage]: { version, lifts } },
    })),
  ),
  (world: World) => reconciled(world, stage),
])

const standing = (world: World, stage: Stage) =>
  standingOf(world.records.filter(({ environment }) => environment === stage))

function reconciled(world: World, stage: Stage): World {
  const wish = world.branches[stage]
  const below = STAGES[STAGES.indexOf(stage) - 1]
  const here = standing(world, stage)
  if (wish === undefined || here.last?.version === wish.version) return world
  const answer = whyDeployable({
    environment: stage,
    below:
      below === undefined
        ? null
        : { environment: below, standing: standing(world, below), desired: world.branches[below]?.version ?? null },
    standing: here,
    version: wish.version,
    lifted: wish.lifts,
  })
  if ('not' in answer) return world
  const made = deployment(stage, wish.version, answer.as, here.last?.version ?? null)
  // Safety, at the moment it could break: never what did not run one stage below or here, never past a quarantine.
  const ran = (place: Stage | undefined) =>
    world.records.some((one) => one.environment === place && one.version === wish.version)
  if (below !== undefined && !ran(below) && !ran(stage))
    throw new Error(`unverified ${wish.version} on ${stage}: ${JSON.stringify(world)}`)
  if (below !== undefined && here.quarantined.has(wish.version) && !wish.lifts)
    throw new Error(`quarantined ${wish.version} on ${stage}: ${JSON.stringify(world)}`)
  return { ...world, records: [...world.records, made] }
}

/** The way of a version through all stages, as `publish` and two promotions do it. */
function released(world: World, version: string, lifts: boolean): World {
  return STAGES.reduce(
    (now, stage) => reconciled({ ...now, branches: { ...now.branches, [stage]: { version, lifts } } }, stage),
    world,
  )
}

describe('every history of two versions, three stages and up to eight steps', () => {
  it('never runs an unverified version, and lets every verified one through', () => {
    let histories = 0
    const seen = new Set<string>()
    const walk = (world: World, depth: number): void => {
      histories++
      for (const version of VERSIONS) {
        const isFree = STAGES.every((stage, index) => index === 0 || !standing(world, stage).quarantined.has(version))
        const end = released(world, version, !isFree)
        if (standing(end, 'live').last?.version !== version)
          throw new Error(`${version} cannot reach live: ${JSON.stringify(world)}`)
      }
      if (depth === 0) return
      for (const step of STEPS) {
        const next = step(world)
        // Two ways to the same state have the same future.
        const key = `${depth} ${JSON.stringify([STAGES.map((stage) => next.branches[stage]), next.records.map(({ environment, version, cause }) => [environment, version, cause])])}`
        if (seen.has(key)) continue
        seen.add(key)
        walk(next, depth - 1)
      }
    }
    walk({ branches: {}, records: [] }, 8)
    expect(histories).toBeGreaterThan(1000)
  })
})
