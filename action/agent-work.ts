import type { Evidence } from '../core/operations/evidence.ts'
import { loadAgent } from '../core/operations/load-agent.ts'
import type { Digest } from '../core/version/agent-version.ts'
import type { Runtime } from '../runtime/runtime.ts'
import type { EnvironmentBranch } from './environment-branch.ts'
import type { RuntimesGiven } from './environment-runtime.ts'
import type { Ground } from './open-ground.ts'

/** One agent of an environment's branch, on its way to the runtime. */
export interface AgentWork {
  ground: Ground
  branch: EnvironmentBranch
  agent: { name: string; root: string; digest: Digest }
  runtime: Runtime
  given: RuntimesGiven
  /** For what the runtimes themselves cannot say. */
  evidence: Evidence
}

/** All files of the agent at the head of the branch. */
export function loadWork({ ground, branch, agent }: AgentWork): ReturnType<typeof loadAgent> {
  return loadAgent(ground.repo, branch.tip.commit, agent)
}
