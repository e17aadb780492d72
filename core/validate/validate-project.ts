import type { AgentProject } from '../agent/agent-project.ts'
import type { Finding } from './finding.ts'
import { RULES } from './rules.ts'
import { sortFindings } from './sort-findings.ts'

const RULE_NAMES: ReadonlySet<string> = new Set(RULES.map((rule) => rule.name))

/** Everything there is to say about a project: what reading found, then every rule; sorted, each finding once. */
export function validateProject(project: AgentProject): Finding[] {
  // What has a rule of its own is the rule's to judge, also where reading noticed it on the way.
  const fromReading = project.findings.filter((finding) => !RULE_NAMES.has(finding.rule))
  return sortFindings([...fromReading, ...RULES.flatMap((rule) => rule.check(project))])
}
