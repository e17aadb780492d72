import type { Range, Severity } from './finding.ts'

/** What greenroom.yaml makes of the findings of a rule; `off` drops them. */
export type RuleLevel = Severity | 'off'

/** Findings that are known and accepted. All that is given must fit. */
export interface Suppression {
  rule: string
  /** Files, from the repository's root: `*` within a segment, `**` for any number of them. Absent: every file. */
  path?: string
  /** Text the message must hold. */
  match?: string
  /** Why it is accepted. Never empty. */
  reason: string
  /** ISO date, the last day it counts. Absent: for good. */
  until?: string
  /** Where it stands in greenroom.yaml. */
  range: Range
}

/** `checks.rules` and `checks.suppress` of greenroom.yaml. */
export interface FindingPolicy {
  rules: Readonly<Record<string, RuleLevel>>
  suppress: readonly Suppression[]
}

/** What counts where there is no greenroom.yaml: every finding as its rule says. */
export const NO_POLICY: FindingPolicy = { rules: {}, suppress: [] }
