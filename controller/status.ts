import type { Deployment } from '../core/promotion/deployment.ts'
import type { Digest } from '../core/version/agent-version.ts'

/**
 * `ready` runs what its branch says · `waiting` for a gate or the stage below · `stopped` a person must act, what ran
 * keeps running · `drifted` somebody changed the runtime by hand · `unreachable` git or the runtime does not answer ·
 * `reconciling` a deployment is in flight.
 */
export type EnvironmentState = 'ready' | 'waiting' | 'stopped' | 'drifted' | 'unreachable' | 'reconciling'

export interface VersionAt {
  version: Digest
  commit: string | null
}

/** One agent in one environment. */
export interface EnvironmentStatus {
  agent: string
  environment: string
  branch: string
  /** What the branch says; null when it is missing or cannot be read. */
  desired: VersionAt | null
  /** What the runtime said when it was last asked; null when nothing is active or it was never reached. */
  running: VersionAt | null
  state: EnvironmentState
  /** kebab-case; docs/operations.md has a row for each. */
  reason: string
  message: string
  /** For reason `unverified`: the files that differ from the version of the stage below. */
  files?: string[]
  /** When the state or the reason last changed. ISO 8601, UTC. */
  since: string
  /** When a wait is looked at again; absent where something else ends it. */
  until?: string
  knownGood: Digest[]
  quarantined: { version: Digest; since: string }[]
  /** Newest first, the last 50. */
  deployments: Deployment[]
}

/** The last look at the remote. */
export interface PassStatus {
  at: string
  tookMs: number
  ok: boolean
  /** Why the remote could not be read; null when it could. What runs is kept meanwhile. */
  error: string | null
}

/** All that `GET /status` says. */
export interface ControllerStatus {
  schema: 'greenroom.status/1'
  /** Without user name and password. */
  remote: string
  startedAt: string
  /** Null before the first look at the remote. A controller that works looks every `pollMs`. */
  lastPass: PassStatus | null
  /** Whatever concerns no single environment: no greenroom.yaml, an environment without agents. */
  problems: string[]
  environments: EnvironmentStatus[]
}
