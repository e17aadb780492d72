import type { Digest } from '../version/agent-version.ts'

export type DeploymentCause = 'publish' | 'promotion' | 'rollback' | 'hotfix' | 'drift' | 'manual'

/** What a runtime says it serves now. */
export interface ActiveVersion {
  version: Digest
  commit: string | null
  /** ISO 8601, UTC. */
  at: string
  cause: DeploymentCause
  by: string
}

/** The record of a version made active in an environment and read back there. */
export interface Deployment {
  agent: string
  environment: string
  version: Digest
  commit: string | null
  cause: DeploymentCause
  /** Version it replaced, null for the first. */
  previous: Digest | null
  /** ISO 8601, UTC. */
  at: string
  /** Who asked: `controller`, or a person's name. */
  by: string
}
