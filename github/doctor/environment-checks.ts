import { adminBypass } from './checks/admin-bypass.ts'
import { approvalByReview } from './checks/approval-by-review.ts'
import { branchGuarded } from './checks/branch-guarded.ts'
import { deploymentBranches } from './checks/deployment-branches.ts'
import { environmentBranch } from './checks/environment-branch.ts'
import { environmentExists } from './checks/environment-exists.ts'
import { environmentProtected } from './checks/environment-protected.ts'
import { promotionRules } from './checks/promotion-rules.ts'
import { reviewers } from './checks/reviewers.ts'
import type { EnvironmentFacts } from './facts/environment-facts.ts'
import type { DoctorResult } from './result.ts'

/** What is looked at for each environment of greenroom.yaml; pure. */
export const ENVIRONMENT_CHECKS: readonly ((facts: EnvironmentFacts) => DoctorResult[])[] = [
  environmentExists,
  environmentProtected,
  reviewers,
  approvalByReview,
  adminBypass,
  deploymentBranches,
  environmentBranch,
  branchGuarded,
  promotionRules,
]
