import { actionsEnabled } from './checks/actions-enabled.ts'
import { defaultPermissions } from './checks/default-permissions.ts'
import { delivery } from './checks/delivery.ts'
import { hotfixLabel } from './checks/hotfix-label.ts'
import { jobPermissions } from './checks/job-permissions.ts'
import { mergeMethods } from './checks/merge-methods.ts'
import { plan } from './checks/plan.ts'
import { promotionBranch } from './checks/promotion-branch.ts'
import { promotionToken } from './checks/promotion-token.ts'
import { requiredChecks } from './checks/required-checks.ts'
import { rollbackConcurrency } from './checks/rollback-concurrency.ts'
import { rollbackPush } from './checks/rollback-push.ts'
import { selfReview } from './checks/self-review.ts'
import { tokenRights } from './checks/token-rights.ts'
import { workflowEdits } from './checks/workflow-edits.ts'
import { workflowEnvironments } from './checks/workflow-environments.ts'
import { workflowEvents } from './checks/workflow-events.ts'
import { workflowsReadable } from './checks/workflows-readable.ts'
import { ENVIRONMENT_CHECKS } from './environment-checks.ts'
import type { RepositoryFacts } from './facts/repository-facts.ts'
import type { DoctorResult } from './result.ts'

const BEFORE: readonly ((facts: RepositoryFacts) => DoctorResult[])[] = [
  tokenRights,
  plan,
  actionsEnabled,
  defaultPermissions,
  workflowsReadable,
  workflowEvents,
  jobPermissions,
  workflowEnvironments,
]

const AFTER: readonly ((facts: RepositoryFacts) => DoctorResult[])[] = [
  requiredChecks,
  selfReview,
  mergeMethods,
  promotionBranch,
  promotionToken,
  workflowEdits,
  rollbackPush,
  rollbackConcurrency,
  delivery,
  hotfixLabel,
]

/** Every check of a repository, in the order of its story: checks, environments, promotion, rollback. Pure. */
export function checkRepository(facts: RepositoryFacts): DoctorResult[] {
  // Of a repository that is not seen nothing else can be said.
  if (!facts.general.known) return tokenRights(facts)
  return [
    ...BEFORE.flatMap((check) => check(facts)),
    ...facts.environments.flatMap((one) => ENVIRONMENT_CHECKS.flatMap((check) => check(one))),
    ...AFTER.flatMap((check) => check(facts)),
  ]
}
