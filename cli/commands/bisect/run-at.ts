import { readSide } from '../../../core/check/read-side.ts'
import { pairAgents } from '../../../core/check/pair-agents.ts'
import type { GitRepository } from '../../../core/git/git.ts'
import { readRepository } from '../../../core/git/read-source.ts'
import { runVersion } from '../../../core/test-sets/run-version.ts'
import type { CaseResult } from '../../../core/test-sets/test-case.ts'
import { withRealTimeConfig } from '../../../core/test-sets/with-real-time-config.ts'
import { findSecrets } from '../../../core/validate/secrets/find-secrets.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { versionOf } from '../../../core/version/version-of.ts'
import { recordedEngine } from '../../../runtime/embedded/brain/llm/test-engine.ts'
import type { AskedCase } from './case-at.ts'

/** What a case gave at a commit. */
export interface CommitRun {
  version: AgentVersion
  result: CaseResult
  /** What must not be shown. */
  secrets: readonly string[]
}

/** Runs a case on the agent as it stands at a commit; null where the agent is not there or cannot be read. */
export async function runAt(repo: GitRepository, commit: string, asked: AskedCase): Promise<CommitRun | null> {
  const { agents } = await readSide(await readRepository(repo, commit))
  const project = pairAgents(agents, [asked.agent]).find(({ head }) => head === asked.agent)?.base ?? null
  const version = project === null ? null : versionOf(project)
  if (project === null || version === null) return null
  const engine = recordedEngine({ project, base: asked.agent }, asked.tests)
  const sets = withRealTimeConfig([{ ...asked.set, cases: [asked.testCase] }], project)
  const run = await runVersion(version, sets, engine.open, engine)
  const [result] = run.cases
  return result === undefined ? null : { version, result, secrets: (await findSecrets(project)).secrets }
}
