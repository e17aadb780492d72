import type { Octokit } from 'octokit'
import type { BranchRule } from './environment-facts.ts'

type Protection = Awaited<ReturnType<Octokit['rest']['repos']['getBranchProtection']>>['data']

/** Classic branch protection as the rules that rulesets have for the same things. */
export function protectionRules(protection: Protection, from: string): BranchRule[] {
  const rules: BranchRule[] = []
  const add = (type: string, parameters: Record<string, unknown> = {}) =>
    rules.push({ type, parameters, from, bypass: null })

  const checks = protection.required_status_checks
  if (checks != null)
    add('required_status_checks', {
      required_status_checks: (checks.checks ?? checks.contexts.map((context) => ({ context, app_id: null }))).map(
        ({ context, app_id }) => (app_id == null ? { context } : { context, integration_id: app_id }),
      ),
      strict_required_status_checks_policy: checks.strict === true,
    })
  const reviews = protection.required_pull_request_reviews
  if (reviews != null)
    add('pull_request', {
      required_approving_review_count: reviews.required_approving_review_count ?? 0,
      require_last_push_approval: reviews.require_last_push_approval === true,
      require_code_owner_review: reviews.require_code_owner_reviews,
    })
  if (protection.required_linear_history?.enabled === true) add('required_linear_history')
  if (protection.required_signatures?.enabled === true) add('required_signatures')
  if (protection.lock_branch?.enabled === true) add('update', { locked: true })
  else if (protection.restrictions != null) add('update')
  if (protection.allow_force_pushes?.enabled !== true) add('non_fast_forward')
  if (protection.allow_deletions?.enabled !== true) add('deletion')
  return rules
}
