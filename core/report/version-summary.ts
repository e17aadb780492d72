import type { AgentVersion } from '../version/agent-version.ts'
import type { VersionSummary } from './report.ts'

/** What headers and counts say of a version. */
export function versionSummary(version: AgentVersion): VersionSummary {
  const resources: Record<string, number> = {}
  for (const { kind } of version.resources.values()) resources[kind] = (resources[kind] ?? 0) + 1
  return { digest: version.digest, commit: version.commit, resources }
}
