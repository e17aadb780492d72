import { GreenroomError } from '../errors.ts'
import type { GitRepository } from '../git/git.ts'
import { pushWithLease } from '../git/push.ts'
import type { OperationPlan } from './operation-plan.ts'

/**
 * Moves the branch to the planned commit, if it is still where the plan saw it. GreenroomError: the refusal's code,
 * `nothing-to-do`, `lease-lost` (kind later), `push-refused`, or what the remote's failure is.
 */
export async function applyPlan(repo: GitRepository, plan: OperationPlan, remote: string): Promise<{ commit: string }> {
  if (plan.refusal !== null)
    throw new GreenroomError(plan.refusal.message, { code: plan.refusal.code, hint: plan.refusal.hint })
  if (plan.commit === null)
    throw new GreenroomError(plan.nothing ?? 'there is nothing to do', { code: 'nothing-to-do' })
  const { commit } = plan.commit
  await pushWithLease(repo, { remote, branch: plan.branch, commit, expected: plan.lease })
  return { commit }
}
