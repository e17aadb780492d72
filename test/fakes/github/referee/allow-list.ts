/** A fault of the description itself: what it wrongly has against an exchange that GitHub does have. */
export interface Allowance {
  name: string
  operation: RegExp
  /** Of the problem as the referee words it. */
  problem: RegExp
  reason: string
}

/** Each entry is met by a test that fails when the description no longer has the fault. */
export const ALLOWANCES: readonly Allowance[] = [
  {
    name: 'a deployment status without an address',
    operation: /^repos\/(create-deployment-status|get-deployment-status|list-deployment-statuses)$/,
    problem: /\/(environment_url|log_url|target_url) must match format "uri"$/,
    reason: 'the empty text is the default the description itself gives, but it is no URI',
  },
  {
    name: 'taking every label away',
    operation: /^issues\/set-labels$/,
    problem: /request(\/labels)? must (NOT have fewer than 1 items|match exactly one schema in oneOf)$/,
    reason: 'the description itself says in words that an empty list removes all labels',
  },
]

export function isAllowed(operation: string, problem: string): boolean {
  return ALLOWANCES.some((allowance) => allowance.operation.test(operation) && allowance.problem.test(problem))
}
