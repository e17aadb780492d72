import type { GateResult } from '../core/promotion/gates.ts'
import { testRunGate } from '../core/promotion/test-run-gate.ts'
import { runProject } from '../core/test-sets/run-project.ts'
import type { TestRun } from '../core/test-sets/test-case.ts'
import { recordedEngine } from '../runtime/embedded/brain/llm/test-engine.ts'
import type { AgentReader } from './agent-reader.ts'
import { recent } from './recent.ts'
import type { Policy, Source } from './survey.ts'

const RUNS_KEPT = 64
const runs = recent<TestRun | string>(RUNS_KEPT)

/** Whether the agent's own test sets pass, run here by rules and recordings; the same files are run once. */
export async function testSetsGate(
  agents: AgentReader,
  source: Source,
  { notJudged, tests }: Pick<Policy, 'notJudged' | 'tests'>,
): Promise<GateResult> {
  const { repository, commit, folder } = source
  const key = JSON.stringify([folder.tree, folder.name, tests])
  const known = runs.get(key)
  if (known !== undefined) return testRunGate(known, notJudged)
  const project = await agents.project(repository, commit, folder)
  const version = await agents.version(repository, commit, folder)
  const run = await runProject(project, version, recordedEngine({ project, base: null }, tests))
  runs.set(key, run)
  return testRunGate(run, notJudged)
}
