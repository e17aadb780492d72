import type { AgentProject } from '../agent/agent-project.ts'
import type { Finding, Severity } from './finding.ts'

/**
 * `adk`: the vendor's own validator rejects it; an error, always. `greenroom`: it passes there and is known to be a trap; a
 * warning or a notice, and greenroom.yaml may say otherwise.
 */
type RuleClass = 'adk' | 'greenroom'

/** What is told of a rule in docs/checks.md and in SARIF. */
export interface RuleDescription {
  /** kebab-case; stands in every finding. */
  name: string
  class: RuleClass
  severity: Severity
  /** One sentence: what is reported. */
  description: string
}

/** What `checks` of greenroom.yaml says to the rules about changes. */
export interface ComparePolicy {
  /** Percent of a kind that may be deleted in one change. */
  deletion_limit: number
}

/** One thing validation looks for, in a project alone or in what a change does to it. */
export interface Rule extends RuleDescription {
  /** Every place where the rule is broken; the order does not matter. */
  check?(project: AgentProject): Finding[]
  /** Every place of `head` where the change from `base` breaks the rule; runs only where there is a base. */
  compare?(base: AgentProject, head: AgentProject, policy: ComparePolicy): Finding[]
}
