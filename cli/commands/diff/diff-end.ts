import type { Side } from '../../../core/check/read-side.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'

/** One of the two things that are compared. */
export interface DiffEnd {
  /** As asked for, with what it was taken to mean where that is not the same: `live (branch production)`. */
  ref: string
  commit: string | null
  /** What a repository or folder holds; or a version that a runtime keeps, without its files. */
  holds: { side: Side; folder: boolean } | { version: AgentVersion }
}
