import type { Observation } from '../../../core/promotion/observation.ts'
import type { Deployment, DeploymentCause } from '../../../core/promotion/deployment.ts'
import { standingOf } from '../../../core/promotion/standing.ts'

/** A digest that is easy to tell from others. */
export function digest(letter: string): string {
  return `sha256:${letter.repeat(64).slice(0, 64)}`
}

/** `['publish a', 'promotion b', 'rollback a']` as deployments, a minute apart, oldest first. */
export function deployments(...told: string[]): Deployment[] {
  const list: Deployment[] = []
  for (const [index, text] of told.entries()) {
    const [cause = '', letter = ''] = text.split(' ')
    list.push({
      agent: 'front-desk',
      environment: 'live',
      version: digest(letter),
      commit: null,
      cause: cause as DeploymentCause,
      previous: list.at(-1)?.version ?? null,
      at: new Date(Date.UTC(2026, 0, 1, 9, index)).toISOString(),
      by: 'controller',
    })
  }
  return list
}

/** What the runtime says it runs, activated by alice. */
export function running(letter: string): Observation['running'] {
  return { version: digest(letter), commit: null, at: '2026-01-01T08:00:00.000Z', cause: 'manual', by: 'alice' }
}

/** An observation of `live` in which version a was promoted, runs, and is wished for; and what is told instead. */
export function observation(told: Partial<Observation> = {}): Observation {
  return {
    environment: 'live',
    desired: wish('a'),
    running: running('a'),
    standing: standingOf(deployments('promotion a')),
    below: { environment: 'pre-release', desired: digest('a'), standing: standingOf(deployments('promotion a')) },
    gates: [],
    drift: 'report',
    lifted: new Set(),
    ...told,
  }
}

export function wish(letter: string, errors: string[] = []): Observation['desired'] {
  return { version: digest(letter), commit: 'c'.repeat(40), errors }
}
