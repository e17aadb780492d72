import type { GateResult } from '../core/promotion/gates.ts'
import { testRunGate } from '../core/promotion/test-run-gate.ts'
import { runProject } from '../core/test-sets/run-project.ts'
import type { TestRun } from '../core/test-sets/test-case.ts'
import { openAgent } from '../runtime/embedded/open-agent.ts'
import type { AgentReader } from './agent-reader.ts'
import { recent } from './recent.ts'
import type { Source } from './survey.ts'

const RUNS_KEPT = 64
const runs = recent<TestRun | string>(RUNS_KEPT)

/** Whether the agent's own test sets pass, run here with the lexical engine; the same files are run once. */
export async function testSetsGate(
  agents: AgentReader,
  source: Source,
  notJudged: 'report' | 'fail',
): Promise<GateResult> {
  const { repository, commit, folder } = source
  const key = `${folder.tree} ${folder.name}`
  const run =
    runs.get(key) ??
    (await runProject(
      await agents.project(repository, commit, folder),
      await agents.version(repository, commit, folder),
      openAgent,
    ))
  runs.set(key, run)
  return testRunGate(run, notJudged)
}
