import type { GateResult } from '../core/promotion/gates.ts'
import type { EnvironmentEntry } from '../core/promotion/greenroom-config.ts'
import type { Standing } from '../core/promotion/standing.ts'
import type { Digest } from '../core/version/agent-version.ts'
import { shortVersion } from '../core/version/short-version.ts'
import type { Approval } from './store/approval-rows.ts'

const HOW: Readonly<Partial<Record<EnvironmentEntry['gates']['approval'], (name: string) => string>>> = {
  command: (name) => `greenroom approve ${name}`,
  'github-environment': (name) => `the job of GitHub's environment ${name}, once its reviewers agree`,
}

/**
 * What the gate `approval` says of a version; null for a way of approval that nobody here can see, which leaves it closed.
 * `approval` is one of this version that still counts.
 */
export function approvalGate(
  { name, gates }: EnvironmentEntry,
  version: Digest,
  approval: Approval | null,
): GateResult | null {
  const gate = 'approval'
  const how = HOW[gates.approval]
  if (how === undefined) return null
  if (approval !== null) return { gate, state: 'open', reason: `${approval.by} at ${approval.at}` }
  return { gate, state: 'waiting', reason: `${shortVersion(version)} waits for an approval: ${how(name)}` }
}

/** What was rolled back after its approval needs a new one. */
export function stillCounts({ version, at }: Approval, { quarantined }: Standing): boolean {
  const rolledBack = quarantined.get(version)?.at
  return rolledBack === undefined || at > rolledBack
}
