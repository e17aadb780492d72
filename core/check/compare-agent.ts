import { NO_IMPACT } from '../impact/impact.ts'
import type { AgentProject } from '../agent/agent-project.ts'
import type { AgentReport, VersionSummary } from '../report/report.ts'
import { compareVersions } from '../version/compare-versions.ts'
import { versionOf } from '../version/version-of.ts'
import type { AgentPair } from './pair-agents.ts'
import type { SideToRun } from './run-both-sides.ts'

/** The part of a report that a check and a diff share: what changed, where, what it touches, how it will route. */
export type AgentComparison = Pick<
  AgentReport,
  'agent' | 'path' | 'before' | 'after' | 'changes' | 'unchanged' | 'impact' | 'routing'
>

export interface ComparedAgent {
  base: SideToRun | null
  head: SideToRun | null
  report: AgentComparison
}

/** Compares the two sides of one agent. With a side that is there and cannot be read, nothing is compared. */
export function compareAgent(pair: AgentPair): ComparedAgent {
  const base = sideOf(pair.base)
  const head = sideOf(pair.head)
  const shown = pair.head ?? pair.base
  const changes = isUsable(base) && isUsable(head) ? compareVersions(base?.version ?? null, head?.version ?? null) : []
  const report: AgentComparison = {
    agent: shown.name,
    path: shown.root,
    before: base === null ? null : summaryOf(base),
    after: head === null ? null : summaryOf(head),
    changes,
    unchanged: [],
    impact: NO_IMPACT,
    routing: null,
  }
  return { base, head, report }
}

function sideOf(project: AgentProject | null): SideToRun | null {
  return project === null ? null : { project, version: versionOf(project) }
}

function isUsable(side: SideToRun | null): boolean {
  return side === null || side.version !== null
}

function summaryOf({ project, version }: SideToRun): VersionSummary {
  const resources: Record<string, number> = {}
  for (const { kind } of version?.resources.values() ?? project.resources) resources[kind] = (resources[kind] ?? 0) + 1
  return { digest: version?.digest ?? null, commit: project.commit, resources }
}
