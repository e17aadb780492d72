import type { RepositoryAtCommit } from '../../../core/git/read-source.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'

/** One of the two things to compare, before its agents are read. */
export interface FoundEnd {
  /** As asked for, with what it was taken to mean where that is not the same: `live (branch production)`. */
  ref: string
  commit: string | null
  holds: { at: RepositoryAtCommit; folder: boolean } | { version: AgentVersion }
}
