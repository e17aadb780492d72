import { neededPermissions } from '../command-permissions.ts'
import type { RepositoryFacts } from '../facts/repository-facts.ts'
import type { DoctorResult, Problem } from '../result.ts'
import { everyStep, knowsWorkflows, nameOfStep, type StepOnBranches } from '../workflows/every-step.ts'
import { may } from '../workflows/may.ts'

const CHECK = 'job-permissions'

/** Whether each job that runs the Action with its own token has what the command needs. */
export function jobPermissions(facts: RepositoryFacts): DoctorResult[] {
  const { workflowPermissions: settings } = facts
  const byDefault = settings.known ? settings.value.byDefault : null
  const problems = everyStep(facts).flatMap((step) => problemsOf(step, byDefault))
  if (problems.length > 0 || !knowsWorkflows(facts)) return problems
  return [{ check: CHECK, level: 'ok', message: 'jobs that run the Action have the permissions they need' }]
}

function problemsOf(step: StepOnBranches, byDefault: 'read' | 'write' | null): Problem[] {
  if (step.token !== 'job' || step.command === null) return []
  const missing = neededPermissions(step.command).map((needed) => ({
    ...needed,
    has: may(step.job.permissions, needed, byDefault),
  }))
  const lacking = missing.filter(({ has }) => has === false)
  if (lacking.length > 0)
    return [
      {
        check: CHECK,
        level: 'error',
        message: `${nameOfStep(step)}: ${step.command} lacks ${lacking.map(({ permission, level }) => `${permission}: ${level}`).join(', ')}`,
        why: `It needs them to ${lacking.map(({ why }) => why).join('; to ')}.`,
        fix: ['Below the job:', '  permissions:', ...lines(step.command)].join('\n'),
      },
    ]
  if (missing.every(({ has }) => has !== null)) return []
  return [
    {
      check: CHECK,
      level: 'unknown',
      message: `${nameOfStep(step)} names no permissions, and the repository's default is not known`,
      why: 'What cannot be read is not taken for good.',
      fix: ['Name them below the job:', '  permissions:', ...lines(step.command)].join('\n'),
    },
  ]
}

function lines(command: string): string[] {
  return neededPermissions(command).map(({ permission, level, why }) => `    ${permission}: ${level} # to ${why}`)
}
