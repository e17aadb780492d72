import type { BranchPolicy } from '../promotion/branch-policy.ts'
import type { CaseResult, TestRun } from '../test-sets/test-case.ts'
import type { TurnDifference } from '../test-sets/turn-differences.ts'
import type { Finding } from '../validate/finding.ts'
import type { Impact } from '../impact/impact.ts'
import type { RoutingDiff } from '../routing/routing-diff.ts'
import type { Change, UnchangedFile } from '../version/change.ts'
import type { Digest } from '../version/agent-version.ts'

/** One side of a comparison, as shown in headers. `digest` is null when the agent is not there or cannot be read. */
export interface VersionSummary {
  digest: Digest | null
  commit: string | null
  resources: Readonly<Record<string, number>>
}

/** A test case whose outcome or answer differs between base and head. */
export interface BehaviourChange {
  set: string
  name: string
  change: 'newly failing' | 'newly passing' | 'added' | 'removed' | 'changed behaviour'
  before: CaseResult | null
  after: CaseResult | null
  /** The turns that went another way, and in what; absent where none did. */
  differs?: readonly TurnDifference[]
}

/** Everything a reviewer is told about one agent. All renderings come from this value alone. */
export interface AgentReport {
  agent: string
  path: string
  /** Name and folder on the base, where one of them is another on the head. */
  was?: UntouchedAgent
  before: VersionSummary | null
  after: VersionSummary | null
  findings: readonly Finding[]
  changes: readonly Change[]
  /** Files that differ without changing the agent, each with its reason. */
  unchanged: readonly UnchangedFile[]
  impact: Impact
  /** null when a side is not there or cannot be read, and when nothing changed. */
  routing: RoutingDiff | null
  testSets: { base: TestRun | null; head: TestRun | null; behaviour: readonly BehaviourChange[] }
  verdict: 'pass' | 'fail'
  /** Why it fails, one line each; empty for pass. */
  reasons: readonly string[]
}

/** An agent by its name and folder: one that the change does not touch, or what an agent was on the base. */
export interface UntouchedAgent {
  agent: string
  path: string
}

/** The whole of a check: every agent that base or head has. */
export interface Report {
  schema: 'greenroom.report/1'
  base: { ref: string; commit: string | null }
  head: { ref: string; commit: string | null }
  agents: readonly AgentReport[]
  /** Findings that belong to no agent: greenroom.yaml. */
  findings: readonly Finding[]
  /** Files that differ and lie in no agent's folder; absent for none. */
  unchanged?: readonly UnchangedFile[]
  /** Agents whose folder is the same on both sides, where those were neither read nor tested; absent for none. */
  untouched?: readonly UntouchedAgent[]
  /** Of a change that goes into the branch of an environment with a stage below it. */
  policy?: BranchPolicy
  verdict: 'pass' | 'fail'
  /** False when nothing was validated and tested, only compared: then `verdict` says nothing and is not shown. */
  judged?: boolean
}
