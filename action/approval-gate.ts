import type { GateResult } from '../core/promotion/gates.ts'
import type { EnvironmentEntry } from '../core/promotion/greenroom-config.ts'
import { approversOf } from '../github/approvers-of.ts'
import { mergedPullRequest } from '../github/merged-pull-request.ts'
import { runApprovals } from '../github/run-approvals.ts'
import { problemsOf } from './first-lines.ts'
import type { Ground } from './open-ground.ts'

const gate = 'approval'

/**
 * Whether people said that this commit may go to the environment, as its policy asks; null where the policy asks for nothing
 * that can be answered here, which leaves the gate closed.
 */
export async function approvalGate(
  ground: Ground,
  environment: EnvironmentEntry,
  commit: string,
): Promise<GateResult | null> {
  const { approval } = environment.gates
  if (approval === 'github-environment') return ofTheRun(ground, environment)
  if (approval === 'pull-request') return ofThePullRequest(ground, environment, commit)
  return null
}

/** GitHub held this job until a reviewer agreed. The run is for one commit, which is the branch's head: so is the approval. */
async function ofTheRun(ground: Ground, environment: EnvironmentEntry): Promise<GateResult> {
  const { place, run } = ground
  const { name } = environment
  const problems = await problemsOf(ground, environment)
  const open = problems.find(
    ({ check, level }) =>
      ['environment-exists', 'environment-protected', 'reviewers'].includes(check) && level !== 'warning',
  )
  if (open !== undefined) return { gate, state: 'closed', reason: `${open.message}; ${open.why}` }
  if (run.runId === 0)
    return { gate, state: 'closed', reason: 'this is no run of a workflow, so nobody can have approved it' }
  const approvers = await runApprovals(place, { runId: run.runId, environment: name })
  if (approvers.length > 0) return { gate, state: 'open', reason: `approved by ${approvers.join(', ')}` }
  return {
    gate,
    state: 'closed',
    reason: `nobody approved that this run goes to ${name}: its job needs "environment: ${name}", so that GitHub asks the reviewers`,
  }
}

async function ofThePullRequest({ place }: Ground, environment: EnvironmentEntry, commit: string): Promise<GateResult> {
  const { name, branch } = environment
  const pull = await mergedPullRequest(place, { commit, branch })
  if (pull === null)
    return {
      gate,
      state: 'closed',
      reason: `no pull request into ${branch} brought this, so nobody approved it for ${name}`,
    }
  const approvers = await approversOf(place, pull)
  if (approvers.length > 0)
    return { gate, state: 'open', reason: `#${pull.number} approved by ${approvers.join(', ')}` }
  return { gate, state: 'closed', reason: `#${pull.number} was merged without an approval of what was merged` }
}
