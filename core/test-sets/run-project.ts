import type { AgentProject } from '../agent/agent-project.ts'
import type { AgentVersion } from '../version/agent-version.ts'
import type { Engine } from './engine.ts'
import { runVersion } from './run-version.ts'
import type { TestRun } from './test-case.ts'
import { testSetsOf } from './test-sets-of.ts'
import { withRealTimeConfig } from './with-real-time-config.ts'

/** The version with the project's own test sets; a text when one of them cannot be read. */
export async function runProject(
  project: AgentProject,
  version: AgentVersion,
  engine: Engine,
): Promise<TestRun | string> {
  const { sets, findings } = testSetsOf(project)
  const error = findings.find(({ severity }) => severity === 'error')
  if (error !== undefined) return `a test set cannot be read: ${error.path}:${error.range.line}: ${error.message}`
  return runVersion(version, withRealTimeConfig(sets, project), engine.open, engine)
}
