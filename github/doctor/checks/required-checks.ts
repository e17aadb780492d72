import type { BranchRule, EnvironmentFacts } from '../facts/environment-facts.ts'
import type { RepositoryFacts } from '../facts/repository-facts.ts'
import type { DoctorResult, Problem } from '../result.ts'
import { greenroomSteps, type GreenroomStep } from '../workflows/greenroom-steps.ts'

const CHECK = 'required-checks'

/** Whether merging into an environment's branch waits for our check, and whether that check can come (docs: Troubleshooting required status checks). */
export function requiredChecks(facts: RepositoryFacts): DoctorResult[] {
  return facts.environments.flatMap((one) => checksOf(facts, one))
}

interface RequiredCheck {
  context: string
  pinned: boolean
}

function checksOf(facts: RepositoryFacts, { repository, wanted, branch }: EnvironmentFacts): DoctorResult[] {
  if (!branch.known || branch.value === null || !branch.value.rules.known) return []
  const found = facts.workflows.get(wanted.branch)
  if (found === undefined || !found.known) return []
  const ours = greenroomSteps(found.value.files).filter(isCheck)
  const required = branch.value.rules.value.flatMap(requiredOf)
  const own = ours.filter(({ job }) => required.some(({ context }) => context === job.checkName))
  const problems = [
    ...(ours.length > 0 && own.length === 0 ? [notRequired(repository, wanted.branch, ours, required)] : []),
    ...own.flatMap((step) => neverComes(wanted.branch, step)),
    ...required
      .filter(({ context, pinned }) => !pinned && own.some(({ job }) => job.checkName === context))
      .map(({ context }) => notPinned(repository, wanted.branch, context)),
  ]
  if (problems.length > 0 || ours.length === 0) return problems
  return [{ check: CHECK, level: 'ok', message: `merging into ${wanted.branch} waits for ${own[0]?.job.checkName}` }]
}

function isCheck({ command, workflow }: GreenroomStep): boolean {
  return command !== 'report' && workflow.on.has('pull_request')
}

function requiredOf({ type, parameters }: BranchRule): RequiredCheck[] {
  const list = type === 'required_status_checks' ? parameters['required_status_checks'] : undefined
  if (!Array.isArray(list)) return []
  return list.flatMap((one: { context?: unknown; integration_id?: unknown }) =>
    typeof one.context === 'string' ? [{ context: one.context, pinned: typeof one.integration_id === 'number' }] : [],
  )
}

function notRequired(
  repository: string,
  branch: string,
  ours: readonly GreenroomStep[],
  required: readonly RequiredCheck[],
): Problem {
  const name = ours[0]?.job.checkName ?? ''
  // What the page shows is not the name of the check.
  const misnamed = required.find(({ context }) =>
    ours.some(({ workflow, job }) => [`${workflow.name} / ${job.checkName}`, workflow.name].includes(context)),
  )
  const settings = `github.com/${repository} → Settings → Rules → Rulesets`
  if (misnamed !== undefined)
    return {
      check: CHECK,
      level: 'error',
      message: `${branch} requires a check "${misnamed.context}", and ours is called "${name}"`,
      why: 'A check of that name never comes, so no pull request into the branch can be merged.',
      fix: `${settings}: require "${name}", the name of the job, with GitHub Actions as its source.`,
    }
  return {
    check: CHECK,
    level: 'warning',
    message: `merging into ${branch} does not wait for the check "${name}"`,
    why: 'A version that failed, or was never verified below, can be merged. It is still not deployed, but the branch then asks for it.',
    fix: `${settings}: for ${branch}, require the status check "${name}" with GitHub Actions as its source.`,
  }
}

function neverComes(branch: string, { workflow, job }: GreenroomStep): Problem[] {
  const trigger = workflow.on.get('pull_request')
  const problems: Problem[] = []
  if (trigger?.filtersPaths === true)
    problems.push({
      check: CHECK,
      level: 'error',
      message: `${workflow.path} is filtered by paths, and ${branch} requires its check "${job.checkName}"`,
      why: 'A pull request that touches none of these paths waits for the check for ever.',
      fix: `Remove paths: from ${workflow.path}; the check is done at once when no agent changed.`,
    })
  if (job.isConditional)
    problems.push({
      check: CHECK,
      level: 'warning',
      message: `the job ${job.id} of ${workflow.path} has an if:, and ${branch} requires its check`,
      why: 'A job that is skipped counts as passed.',
      fix: 'Remove the if: from the job; conditions on steps do no harm.',
    })
  return problems
}

function notPinned(repository: string, branch: string, context: string): Problem {
  return {
    check: CHECK,
    level: 'warning',
    message: `the required check "${context}" of ${branch} may come from anybody`,
    why: 'Everybody with write access can post a status of that name.',
    fix: `github.com/${repository} → Settings → Rules → Rulesets: choose GitHub Actions as the source of "${context}".`,
  }
}
