import type { Digest } from '../version/agent-version.ts'
import type { Deployment, DeploymentCause } from './deployment.ts'

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

/** Deployments that went through the rules; what somebody activated by hand at the runtime proves nothing. */
const LIFTING: ReadonlySet<DeploymentCause> = new Set(['publish', 'promotion', 'hotfix'])

/**
 * Folds deployments, oldest first. Each makes its version known good, but for those made by hand; a rollback quarantines
 * the version it replaced, and a later publish, promotion or hotfix of that version lifts it. Total: records with gaps or
 * in another order of time are taken in the order given.
 */
export function standingOf(deployments: readonly Deployment[]): Standing {
  const knownGood = new Set<Digest>()
  const quarantined = new Map<Digest, Deployment>()
  let activeSince: string | null = null
  let last: Deployment | null = null
  for (const deployment of deployments) {
    const { version, previous, cause } = deployment
    if (cause === 'rollback' && previous !== null && previous !== version) quarantined.set(previous, deployment)
    if (LIFTING.has(cause)) quarantined.delete(version)
    if (cause !== 'manual') knownGood.add(version)
    if (last === null || last.version !== version) activeSince = deployment.at
    last = deployment
  }
  const active = last?.version
  return { last, knownGood, quarantined, healthySince: (version) => (version === active ? activeSince : null) }
}
