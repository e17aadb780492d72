import type { ProtectionOptions } from '../options.ts'
import type { Json } from '../state.ts'

/** Classic protection of a branch. */
export function protectionJson(url: string, rules: ProtectionOptions): Json {
  const { requiredChecks = [], requiredReviews = 0, linearHistory = false, signatures = false } = rules
  const checks = {
    url: `${url}/required_status_checks`,
    strict: false,
    contexts: requiredChecks,
    contexts_url: `${url}/required_status_checks/contexts`,
    checks: requiredChecks.map((context) => ({ context, app_id: null })),
  }
  const reviews = {
    url: `${url}/required_pull_request_reviews`,
    dismiss_stale_reviews: false,
    require_code_owner_reviews: false,
    required_approving_review_count: requiredReviews,
  }
  return {
    url,
    ...(requiredChecks.length > 0 ? { required_status_checks: checks } : {}),
    ...(requiredReviews > 0 ? { required_pull_request_reviews: reviews } : {}),
    required_signatures: { url: `${url}/required_signatures`, enabled: signatures },
    enforce_admins: { url: `${url}/enforce_admins`, enabled: false },
    required_linear_history: { enabled: linearHistory },
    allow_force_pushes: { enabled: false },
    allow_deletions: { enabled: false },
  }
}
