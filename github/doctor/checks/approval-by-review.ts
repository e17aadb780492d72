import { unknownResult } from '../fact.ts'
import type { EnvironmentFacts } from '../facts/environment-facts.ts'
import type { DoctorResult } from '../result.ts'

const CHECK = 'approval-by-review'

/** `approval: pull-request` is an approving review: a rule of the branch has to ask for one. */
export function approvalByReview({ repository, wanted, branch }: EnvironmentFacts): DoctorResult[] {
  if (wanted.gates.approval !== 'pull-request' || !branch.known || branch.value === null) return []
  const { rules } = branch.value
  if (!rules.known) return [unknownResult(CHECK, `whether ${wanted.branch} asks for an approving review`, rules)]
  const asked = rules.value.some(
    ({ type, parameters }) => type === 'pull_request' && Number(parameters['required_approving_review_count'] ?? 0) > 0,
  )
  if (asked) return [{ check: CHECK, level: 'ok', message: `${wanted.branch} asks for an approving review` }]
  return [
    {
      check: CHECK,
      level: 'error',
      message: `greenroom.yaml wants the approval of a pull request for ${wanted.name}, and no rule of ${wanted.branch} asks for a review`,
      why: 'A promotion can be merged by one person alone.',
      fix: `github.com/${repository} → Settings → Rules → Rulesets: for ${wanted.branch}, require a pull request with 1 approval, and approval of the most recent push.`,
    },
  ]
}
