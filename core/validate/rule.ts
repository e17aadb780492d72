import type { AgentProject } from '../agent/agent-project.ts'
import type { Finding, Severity } from './finding.ts'

/** One thing validation looks for. Its name stands in every finding and in docs/checks.md. */
export interface Rule {
  /** kebab-case. */
  name: string
  severity: Severity
  /** One sentence: what is reported. */
  description: string
  /** Every place where the rule is broken; the order does not matter. */
  check(project: AgentProject): Finding[]
}
