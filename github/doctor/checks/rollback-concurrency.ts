import type { RepositoryFacts } from '../facts/repository-facts.ts'
import type { DoctorResult, Problem } from '../result.ts'
import { everyStep, knowsWorkflows, nameOfStep, type StepOnBranches } from '../workflows/every-step.ts'

const CHECK = 'rollback-concurrency'

/** A rollback must neither be cancelled nor wait behind a deployment (docs: Control workflow concurrency). */
export function rollbackConcurrency(facts: RepositoryFacts): DoctorResult[] {
  const steps = everyStep(facts)
  const rollbacks = steps.filter(({ command }) => command === 'rollback')
  const others = new Set(steps.filter(({ command }) => command !== 'rollback').flatMap(groupsOf))
  const problems = rollbacks.flatMap((step) => problemsOf(step, others))
  if (problems.length > 0 || rollbacks.length === 0 || !knowsWorkflows(facts)) return problems
  return [{ check: CHECK, level: 'ok', message: 'no rollback is cancelled, and none waits behind something else' }]
}

function problemsOf(step: StepOnBranches, others: ReadonlySet<string>): Problem[] {
  const groups = [step.workflow.concurrency, step.job.concurrency].filter((one) => one !== null)
  const fix = `In ${step.workflow.path}: concurrency: { group: greenroom-rollback-…, queue: max, cancel-in-progress: false }`
  const name = nameOfStep(step)
  if (groups.some(({ cancels }) => cancels))
    return [
      {
        check: CHECK,
        level: 'error',
        message: `${name}: a running rollback may be cancelled`,
        why: 'The next run with the same group stops it half way.',
        fix,
      },
    ]
  if (groups.some(({ group }) => others.has(group.toLowerCase())))
    return [
      {
        check: CHECK,
        level: 'error',
        message: `${name}: the rollback shares its concurrency group with other commands`,
        why: 'It waits behind a deployment, which may itself wait for a person; or that cancels it.',
        fix,
      },
    ]
  if (groups.some(({ queues }) => !queues))
    return [
      {
        check: CHECK,
        level: 'warning',
        message: `${name}: only one rollback may wait`,
        why: 'A third one cancels the second without having been asked.',
        fix,
      },
    ]
  return []
}

/** Names are compared without regard to case. */
function groupsOf({ workflow, job }: StepOnBranches): string[] {
  return [workflow.concurrency, job.concurrency].flatMap((one) => (one === null ? [] : [one.group.toLowerCase()]))
}
