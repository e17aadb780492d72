import type { Digest } from '../version/agent-version.ts'
import type { Standing } from './standing.ts'

/** All that the rule looks at, about one agent in one environment. */
export interface DeployableRequest {
  environment: string
  /** null: a first stage, where versions are published. */
  below: {
    environment: string
    standing: Standing
    /** What its branch says now; null when that is missing or unreadable. */
    desired: Digest | null
  } | null
  standing: Standing
  version: Digest
  /** A person lifted the quarantine of this version. */
  lifted: boolean
  /** An approved pull request with the label `hotfix` brought it: it need not have run below. Default false. */
  hotfix?: boolean
}

export type Deployable =
  | { as: 'publish' | 'promotion' | 'rollback' | 'hotfix' }
  | { not: 'quarantined' | 'unverified' | 'waiting-below'; message: string }

/**
 * Whether a version may become active in an environment, and as what; gates are another matter. Pure and total. A version
 * passes when it was healthy one stage below and is not in quarantine there, or was healthy here before, or is a hotfix;
 * never while it is in quarantine here, unless a person lifts that.
 */
export function whyDeployable(request: DeployableRequest): Deployable {
  const { environment, below, standing, version, lifted } = request
  if (below === null) return { as: 'publish' }
  const short = version.replace(/^sha256:/, '').slice(0, 8)
  const since = standing.quarantined.get(version)?.at
  if (since !== undefined && !lifted)
    return {
      not: 'quarantined',
      message: `${short} was rolled back in ${environment} at ${since} and may not return until a person lifts it`,
    }
  // Lifted, it needs the way through the stages again: what was good here once has failed since.
  if (since === undefined && standing.knownGood.has(version)) return { as: 'rollback' }
  if (request.hotfix === true && !below.standing.knownGood.has(version)) return { as: 'hotfix' }
  if (below.standing.quarantined.has(version))
    return {
      not: 'unverified',
      message: `${short} was rolled back in ${below.environment}: it cannot be promoted from there`,
    }
  if (below.standing.knownGood.has(version)) return { as: 'promotion' }
  if (below.desired === version)
    return { not: 'waiting-below', message: `${below.environment} has to run ${short} first` }
  return {
    not: 'unverified',
    message: `${short} never ran in ${below.environment} and never ran in ${environment}: promote from ${below.environment}, or revert the branch`,
  }
}
