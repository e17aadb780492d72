import type { AgentProject } from '../agent/agent-project.ts'
import type { Finding } from './finding.ts'
import type { ComparePolicy } from './rule.ts'
import { RULES } from './rules.ts'
import { sortFindings } from './sort-findings.ts'
import { withoutConsequences } from './without-consequences.ts'

/** Percent. */
export const DELETION_LIMIT = 25

const RULE_NAMES: ReadonlySet<string> = new Set(RULES.map((rule) => rule.name))

/**
 * Everything there is to say about a project: what reading found, then every rule, then what changed since `base`; sorted,
 * each finding once. Without a policy, a quarter of a kind may be deleted at once. Severities and suppressions of greenroom.yaml come afterwards: see apply-policy.ts.
 */
export function validateProject(
  project: AgentProject,
  options: { base?: AgentProject | null; policy?: ComparePolicy } = {},
): Finding[] {
  // What has a rule of its own is the rule's to judge, also where reading noticed it on the way.
  const fromReading = project.findings.filter((finding) => !RULE_NAMES.has(finding.rule))
  const { base = null, policy = { deletion_limit: DELETION_LIMIT } } = options
  const fromRules = RULES.flatMap((rule) => [
    ...(rule.check?.(project) ?? []),
    ...(base === null ? [] : (rule.compare?.(base, project, policy) ?? [])),
  ])
  return sortFindings([...fromReading, ...withoutConsequences(fromRules)])
}
