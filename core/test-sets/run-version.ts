import type { AgentVersion } from '../version/agent-version.ts'
import type { OpenVersion } from './conversation.ts'
import { type RunOptions, runTestSets } from './run-test-sets.ts'
import type { TestRun, TestSet } from './test-case.ts'

/** Opens a version, runs test sets with it, and closes it whatever happens. */
export async function runVersion(
  version: AgentVersion,
  sets: readonly TestSet[],
  open: OpenVersion,
  options: RunOptions = {},
): Promise<TestRun> {
  const agent = await open(version)
  try {
    return await runTestSets(sets, agent, options)
  } finally {
    await agent.close()
  }
}
