import type { Digest } from '../version/agent-version.ts'
import type { Deployment } from './deployment.ts'

/** What the deployments of one agent in one environment say about its versions. */
export interface Standing {
  last: Deployment | null
  /** Versions that were active and healthy here, quarantined ones among them. */
  knownGood: ReadonlySet<Digest>
  /** Versions that were rolled back and not lifted since, with the deployment that rolled them back. */
  quarantined: ReadonlyMap<Digest, Deployment>
  /** Since when a version is healthy here without interruption, ISO 8601; null when it is not the active one. */
  healthySince(version: Digest): string | null
}

/**
 * Folds deployments, oldest first. Each makes its version known good; a rollback quarantines the version it replaced,
 * and a later deployment of that version that is not a rollback lifts it. Total: records in any order of time, with any
 * gaps, are taken in the order given.
 */
export function standingOf(deployments: readonly Deployment[]): Standing {
  const knownGood = new Set<Digest>()
  const quarantined = new Map<Digest, Deployment>()
  let activeSince: string | null = null
  let last: Deployment | null = null
  for (const deployment of deployments) {
    const { version, previous, cause } = deployment
    if (cause === 'rollback') {
      // Rolling back onto a version says that it is good, so the target is never left in quarantine by its own rollback.
      if (previous !== null && previous !== version) quarantined.set(previous, deployment)
    } else quarantined.delete(version)
    knownGood.add(version)
    if (last === null || last.version !== version) activeSince = deployment.at
    last = deployment
  }
  const active = last?.version
  return { last, knownGood, quarantined, healthySince: (version) => (version === active ? activeSince : null) }
}
