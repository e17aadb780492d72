import { findImpact } from '../impact/find-impact.ts'
import { versionSummary } from '../report/version-summary.ts'
import type { AgentVersion } from '../version/agent-version.ts'
import { compareVersions } from '../version/compare-versions.ts'
import { routingBetween } from './routing-between.ts'
import type { AgentComparison } from './compare-agent.ts'

/** Compares versions that are known without their files: read back from a runtime. Places and test cases are not known. */
export function compareStored(before: AgentVersion | null, after: AgentVersion | null, path: string): AgentComparison {
  const changes = compareVersions(before, after)
  return {
    agent: (after ?? before)?.agent ?? '',
    path,
    before: before === null ? null : versionSummary(before),
    after: after === null ? null : versionSummary(after),
    changes,
    unchanged: [],
    // Which test cases there are is not known, so none is missed.
    impact: { ...findImpact({ changes, before, after, testSets: [] }), untested: [] },
    routing: routingBetween(before, after, { utterances: [], changes }),
  }
}
