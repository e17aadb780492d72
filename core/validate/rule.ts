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

/** What a finding says of a name, so that what follows from another finding can be told: see without-consequences.ts. */
export interface Subject {
  /** Named and not there, or there and named nowhere. */
  state: 'missing' | 'unused'
  /** As in references: `fn`, `ho`, `attr` …; functions of flows are `fn`, too. */
  kind: 'fn' | 'ho' | 'attr' | 'vrbl' | 'entity' | 'twilio_sms' | 'tn' | 'step' | 'flow' | 'variant' | 'language'
  /** Null: none of the names of this kind is known. */
  name: string | null
  /** Folder of the flow whose step or function it is; `''` for a global function, absent where that is not said. */
  within?: string
}

/** A finding as a rule makes it. */
export interface RuleFinding extends Finding {
  about?: Subject
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
