import type { Digest } from '../version/agent-version.ts'
import type { Evidence } from './evidence.ts'

/** Why an operation is not done. */
export interface Refusal {
  code: string
  message: string
  hint?: string
}

/** What an operation does to one agent of the branch. */
export interface VersionMove {
  agent: string
  /** null: the agent is not on the branch, or cannot be read. */
  before: Digest | null
  after: Digest | null
}

/** A commit that was made in the object database and that nothing points at yet. */
export interface PlannedCommit {
  commit: string
  tree: string
  parents: readonly string[]
  message: string
}

/** What promotions and rollbacks have in common. A plain value: printing it is the dry run. */
export interface OperationPlan {
  environment: string
  branch: string
  /** Where the branch is now, and must still be when the plan is applied; null when it does not exist. */
  lease: string | null
  /** The one agent it is about; null for all of them. */
  agent: string | null
  /** Agents whose version changes. */
  moves: readonly VersionMove[]
  /** Paths that change on the branch. */
  files: readonly string[]
  /** null when there is nothing to do, or it is refused. */
  commit: PlannedCommit | null
  /** Why there is nothing to do: the branch has the version already. */
  nothing: string | null
  refusal: Refusal | null
  evidence: Evidence['source']
  notes: readonly string[]
}

export interface PromotionPlan extends OperationPlan {
  operation: 'promotion'
  from: { environment: string; branch: string; commit: string | null }
  /** Versions whose quarantine the commit lifts. */
  lifts: readonly Digest[]
}

export interface RollbackPlan extends OperationPlan {
  operation: 'rollback'
  /** The commit whose files come back; null when there is none. */
  target: { commit: string; date: string | null } | null
}
