import type { AgentProject } from '../agent/agent-project.ts'
import { findImpact } from '../impact/find-impact.ts'
import { NO_IMPACT } from '../impact/impact.ts'
import { placeFinder } from '../impact/place-finder.ts'
import type { AgentReport, VersionSummary } from '../report/report.ts'
import { testSetsOf } from '../test-sets/test-sets-of.ts'
import { compareVersions } from '../version/compare-versions.ts'
import { placeChanges } from '../version/place-changes.ts'
import { unchangedFiles } from '../version/unchanged-files.ts'
import { versionOf } from '../version/version-of.ts'
import { routingBetween } from './routing-between.ts'
import type { AgentPair } from './pair-agents.ts'
import type { SideToRun } from './run-both-sides.ts'

/** The part of a report that a check and a diff share: what changed, where, what it touches, how it will route. */
export type AgentComparison = Pick<
  AgentReport,
  'agent' | 'path' | 'was' | 'before' | 'after' | 'changes' | 'unchanged' | 'impact' | 'routing'
>

export interface ComparedAgent {
  base: SideToRun | null
  head: SideToRun | null
  report: AgentComparison
}

/**
 * Compares the two sides of one agent. With a side that is there and cannot be read, nothing is compared; an agent of which
 * both sides are one reading (see `readSide`) is not touched. `isSame` knows the files that another agent, or none, has now.
 */
export function compareAgent(pair: AgentPair, isSame: (path: string) => boolean = () => false): ComparedAgent {
  const base = sideOf(pair.base)
  const untouched = pair.base !== null && pair.head?.resources === pair.base.resources
  const head = pair.head !== null && untouched ? sideLike(base, pair.head) : sideOf(pair.head)
  const shown = pair.head ?? pair.base
  const summaries = {
    agent: shown.name,
    path: shown.root,
    ...earlierPlace(pair),
    before: base === null ? null : summaryOf(base),
    after: head === null ? null : summaryOf(head),
  }
  const nothing = { changes: [], unchanged: [], impact: NO_IMPACT, routing: null }
  if (untouched || !isUsable(base) || !isUsable(head)) return { base, head, report: { ...summaries, ...nothing } }
  return { base, head, report: { ...summaries, ...differences(base, head, isSame) } }
}

function earlierPlace({ base, head }: AgentPair): Pick<AgentComparison, 'was'> {
  if (base === null || head === null || (base.name === head.name && base.root === head.root)) return {}
  return { was: { agent: base.name, path: base.root } }
}

function differences(
  base: SideToRun | null,
  head: SideToRun | null,
  isSame: (path: string) => boolean,
): Pick<AgentComparison, 'changes' | 'unchanged' | 'impact' | 'routing'> {
  const [before, after] = [base?.version ?? null, head?.version ?? null]
  const projects = [base?.project ?? null, head?.project ?? null] as const
  const changes = placeChanges(compareVersions(before, after), ...projects)
  const unchanged = unchangedFiles(...projects, changes).filter(({ path }) => !isSame(path))
  if (changes.length === 0) return { changes, unchanged, impact: NO_IMPACT, routing: null }
  const testSets = head === null ? [] : testSetsOf(head.project).sets
  const impact = findImpact({ changes, before, after, testSets, places: placeFinder(...projects) })
  const said = testSets.flatMap(({ cases }) => cases.flatMap(({ turns }) => turns.map(({ user }) => user)))
  return { changes, unchanged, impact, routing: routingBetween(before, after, { utterances: said, changes }) }
}

/** Two commits of one reading have one version, held by two commits. */
function sideLike(side: SideToRun | null, project: AgentProject): SideToRun {
  const version = side?.version ?? null
  return { project, version: version === null ? null : { ...version, commit: project.commit } }
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
