import type { JsonValue, ResourceKey } from '../agent/agent-project.ts'
import type { ResourceKind } from '../agent/kinds.ts'
import type { Digest } from '../version/agent-version.ts'
import type { Change } from '../version/change.ts'
import type { Report } from './report.ts'

interface ChangeJson {
  key: ResourceKey
  kind: ResourceKind
  name: string
  change: Change['change']
  fields: { pointer: string; before: JsonValue; after: JsonValue }[]
}

export interface DiffJson {
  agents: {
    /** The project's folder, `.` for the repository's root. */
    path: string
    before: Digest | null
    after: Digest | null
    changes: ChangeJson[]
    /** What else a change reaches; not computed yet, always empty. */
    impact: never[]
    /** Queries that another topic answers now; not computed yet, always empty. */
    routing: never[]
  }[]
}

/** `diff --format json`. A field that is not there on one side is null there. */
export function diffJson(report: Pick<Report, 'agents'>): DiffJson {
  return {
    agents: report.agents.map((agent) => ({
      path: agent.path === '' ? '.' : agent.path,
      before: agent.before?.digest ?? null,
      after: agent.after?.digest ?? null,
      changes: agent.changes.map(changeJson),
      impact: [],
      routing: [],
    })),
  }
}

function changeJson({ key, kind, name, change, fields }: Change): ChangeJson {
  const plain = fields.map(({ pointer, before, after }) => ({ pointer, before: before ?? null, after: after ?? null }))
  return { key, kind, name, change, fields: plain }
}
