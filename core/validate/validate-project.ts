import type { AgentProject } from '../agent/agent-project.ts'
import type { Finding } from './finding.ts'
import { RULES } from './rules.ts'
import { sortFindings } from './sort-findings.ts'

/** Everything there is to say about a project: what reading found, then every rule; sorted, each finding once. */
export function validateProject(project: AgentProject): Finding[] {
  return sortFindings([...project.findings, ...RULES.flatMap((rule) => rule.check(project))])
}
