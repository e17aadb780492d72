import type { ResourceKey } from '../../agent/agent-project.ts'
import { KINDS } from '../../agent/kinds.ts'
import type { ImpactItem, Risk } from '../../impact/impact.ts'
import type { Change } from '../../version/change.ts'
import type { AgentReport } from '../report.ts'
import { linkId } from './link-id.ts'

export interface KindGroup {
  title: string
  id: string
  changes: readonly Change[]
}

/** One agent's report as the parts of the page ask for it. */
export interface AgentView {
  agent: AgentReport
  /** null when the page is about this agent alone. */
  name: string | null
  /** The changes by kind, in the order of the table of kinds. */
  groups: readonly KindGroup[]
  changes: ReadonlyMap<ResourceKey, Change>
  impact: ReadonlyMap<ResourceKey, ImpactItem>
  risks: ReadonlyMap<ResourceKey, readonly Risk[]>
  untested: ReadonlySet<ResourceKey>
  /** Id of a part of the page: `tests`, `bike-hire/tests`. */
  part(name: string): string
}

/** An agent's report, looked up by resource. `several` says whether the page is about other agents as well. */
export function agentView(agent: AgentReport, several: boolean): AgentView {
  const name = several ? agent.agent : null
  const part = (id: string) => (name == null ? id : linkId(id, name))
  return {
    agent,
    name,
    groups: groupsOf(agent.changes, part),
    changes: new Map(agent.changes.map((change) => [change.key, change])),
    impact: new Map(agent.impact.items.map((item) => [item.key, item])),
    risks: Map.groupBy(agent.impact.risks, (risk) => risk.key),
    untested: new Set(agent.impact.untested),
    part,
  }
}

function groupsOf(changes: readonly Change[], part: (id: string) => string): KindGroup[] {
  const titles = new Map<string, string>(KINDS.map((row) => [row.kind, row.title]))
  return [...Map.groupBy(changes, (change) => change.kind)].map(([kind, changes]) => ({
    title: titles.get(kind) ?? kind,
    id: part(`kind-${kind}`),
    changes,
  }))
}
