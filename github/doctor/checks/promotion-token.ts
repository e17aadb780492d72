import type { RepositoryFacts } from '../facts/repository-facts.ts'
import type { DoctorResult, Problem } from '../result.ts'
import { everyStep, knowsWorkflows, nameOfStep, type StepOnBranches } from '../workflows/every-step.ts'

const CHECK = 'promotion-token'

const FIX =
  'Make a token of a GitHub App in a step before (actions/create-github-app-token) and give it as token: docs/action.md, A token of an App.'

/** What GITHUB_TOKEN pushes starts no workflow, and the checks of a pull request it opens wait for a click (docs: GITHUB_TOKEN). */
export function promotionToken(facts: RepositoryFacts): DoctorResult[] {
  const steps = everyStep(facts).filter(({ command }) => command === 'promote' || command === 'rollback')
  const problems = steps.filter(({ token }) => token === 'job').flatMap((step) => problemsOf(step, facts))
  if (problems.length > 0 || steps.length === 0 || !knowsWorkflows(facts)) return problems
  return [{ check: CHECK, level: 'ok', message: 'promotions and rollbacks have a token whose pushes start workflows' }]
}

function problemsOf(
  step: StepOnBranches,
  { repository, workflowPermissions, hasController }: RepositoryFacts,
): Problem[] {
  const pushes = step.command === 'rollback' && step.step.inputs['as'] === 'push'
  if (pushes)
    return [
      {
        check: CHECK,
        level: hasController ? 'warning' : 'error',
        message: `${nameOfStep(step)} pushes a rollback with the job's own token`,
        why: 'Such a push starts no workflow, so nothing deploys it but a controller that watches the branch.',
        fix: FIX,
      },
    ]
  const problems: Problem[] = [
    {
      check: CHECK,
      level: 'warning',
      message: `${nameOfStep(step)} opens pull requests with the job's own token`,
      why: 'Their checks do not run until a person with write access clicks "Approve and run".',
      fix: FIX,
    },
  ]
  if (workflowPermissions.known && !workflowPermissions.value.mayOpenPullRequests)
    problems.push({
      check: CHECK,
      level: 'error',
      message: `${nameOfStep(step)} opens pull requests with the job's own token, and workflows may not open any here`,
      why: `The ${step.command ?? 'command'} fails when it opens the pull request.`,
      fix: `${FIX}\nOr: gh api -X PUT repos/${repository}/actions/permissions/workflow -F can_approve_pull_request_reviews=true`,
    })
  return problems
}
