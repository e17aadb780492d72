import type { GateResult } from '../core/promotion/gates.ts'
import { countUnjudged } from '../core/test-sets/count-unjudged.ts'
import { runVersion } from '../core/test-sets/run-version.ts'
import type { TestRun } from '../core/test-sets/test-case.ts'
import { testSetsOf } from '../core/test-sets/test-sets-of.ts'
import { openAgent } from '../runtime/embedded/open-agent.ts'
import type { AgentReader } from './agent-reader.ts'
import { recent } from './recent.ts'
import type { Source } from './survey.ts'

const RUNS_KEPT = 64
const runs = recent<TestRun | string>(RUNS_KEPT)

/**
 * Whether the agent's own test sets pass, run here with the lexical engine; the same files are run once. Closed when a
 * case fails or has an error, when a set cannot be read, and, where the policy says so, when a case cannot be judged.
 */
export async function testSetsGate(
  agents: AgentReader,
  source: Source,
  notJudged: 'report' | 'fail',
): Promise<GateResult> {
  const key = `${source.folder.tree} ${source.folder.name}`
  const run = runs.get(key) ?? (await runOf(agents, source))
  runs.set(key, run)
  const gate = 'test_sets'
  if (typeof run === 'string') return { gate, state: 'closed', reason: run }
  const bad = run.failed + run.errors
  const first = run.cases.find(({ verdict }) => verdict === 'failed' || verdict === 'error')
  if (bad > 0) {
    const which = first === undefined ? '' : `: ${first.set} / ${first.name} (${first.path}:${first.line})`
    return { gate, state: 'closed', reason: `${bad} of ${run.cases.length} test cases do not pass${which}` }
  }
  const unjudged = countUnjudged(run)
  if (notJudged === 'fail' && unjudged > 0)
    return { gate, state: 'closed', reason: `${unjudged} of ${run.cases.length} test cases were not judged` }
  if (run.cases.length === 0) return { gate, state: 'open', reason: 'the agent has no test cases' }
  return { gate, state: 'open', reason: `${run.passed} of ${run.cases.length} test cases passed` }
}

async function runOf(agents: AgentReader, { repository, commit, folder }: Source): Promise<TestRun | string> {
  const project = await agents.project(repository, commit, folder)
  const { sets, findings } = testSetsOf(project)
  const error = findings.find(({ severity }) => severity === 'error')
  if (error !== undefined) return `a test set cannot be read: ${error.path}:${error.range.line}: ${error.message}`
  const version = await agents.version(repository, commit, folder)
  return runVersion(version, sets, openAgent)
}
