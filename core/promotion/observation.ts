import type { GateResult } from './gates.ts'
import type { Standing } from './standing.ts'
import type { EnvironmentEntry } from './greenroom-config.ts'
import type { Digest } from '../version/agent-version.ts'
import type { ActiveVersion } from './deployment.ts'

/** Why there is no version to wish for. What runs is kept. */
export type UnusableReason = 'ref-missing' | 'agent-missing' | 'policy' | 'unreadable'

export interface Unusable {
  unusable: UnusableReason
  /** What, where, what to do. */
  message: string
}

export interface Desired {
  version: Digest
  commit: string
  /** Errors of validation, one line each. They stop a version where versions are published. */
  errors: readonly string[]
}

/** The stage the environment promotes from, as far as this decision needs it. */
export interface Below {
  environment: string
  /** What its branch says; null when it is missing or unreadable. */
  desired: Digest | null
  standing: Standing
}

/** Everything `decide` may look at, as one value. */
export interface Observation {
  environment: string
  desired: Desired | Unusable
  running: ActiveVersion | null
  standing: Standing
  /** Null for the first stage, where versions are published. */
  below: Below | null
  /** Of the desired version, by the policy on the environment's own branch. */
  gates: readonly GateResult[]
  drift: EnvironmentEntry['drift']
  /** Versions whose quarantine the branch's head lifts. */
  lifted: ReadonlySet<Digest>
  /** The approved pull request labelled `hotfix` that brought the desired version. Default null. */
  hotfix?: { told: string } | null
}
