import { evaluateGates, type GateResult } from '../core/promotion/gates.ts'
import type { GreenroomConfig } from '../core/promotion/greenroom-config.ts'
import type { Below } from '../core/promotion/observation.ts'
import { testRunGate } from '../core/promotion/test-run-gate.ts'
import { runProject } from '../core/test-sets/run-project.ts'
import { recordedEngine } from '../runtime/embedded/brain/llm/test-engine.ts'
import { type AgentWork, loadWork } from './agent-work.ts'
import { approvalGate } from './approval-gate.ts'

/** What the gates of the environment say of the version on its branch, by the policy of that branch. */
export async function gatesOf(work: AgentWork, below: Below): Promise<readonly GateResult[]> {
  const { environment, config, tip } = work.branch
  const request = { environment, version: work.agent.digest, below, now: new Date().toISOString() }
  const testSets = environment.gates.test_sets === 'none' ? undefined : await testSetsGate(work, config)
  const approval = await approvalGate(work.ground, environment, tip.commit)
  return evaluateGates({
    ...request,
    ...(testSets === undefined ? {} : { testSets }),
    ...(approval === null ? {} : { approval }),
  })
}

const runs = new Map<string, GateResult>()

async function testSetsGate(work: AgentWork, { checks, tests }: GreenroomConfig): Promise<GateResult> {
  const key = `${work.branch.tip.commit} ${work.agent.name}`
  const known = runs.get(key)
  if (known !== undefined) return known
  const { project, version } = await loadWork(work)
  const engine = recordedEngine({ project, base: null }, tests)
  const gate = testRunGate(await runProject(project, version, engine), checks.not_judged)
  runs.set(key, gate)
  return gate
}
