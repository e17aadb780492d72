import type { CaseResult } from '../test-sets/test-case.ts'
import type { AgentVersion } from '../version/agent-version.ts'

/** The commit from which on a test case ends or answers differently. */
export interface FoundCommit {
  commit: FoundInfo
  before: { version: AgentVersion; result: CaseResult }
  after: { version: AgentVersion; result: CaseResult }
  /** Commits before it that could not be judged: it may be one of these. */
  skipped: readonly FoundInfo[]
  /** The merges it came with, outermost first. */
  merges: readonly FoundInfo[]
  /** How many commits were tried in between. */
  tried: number
}

interface FoundInfo {
  commit: string
  author: string
  subject: string
  /** ISO 8601. */
  date: string
}
