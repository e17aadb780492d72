import type { RepositoryFacts } from '../facts/repository-facts.ts'
import type { DoctorResult } from '../result.ts'
import { greenroomSteps } from '../workflows/greenroom-steps.ts'

const CHECK = 'delivery'

/** Whether anything brings what is merged into an environment's branch to the runtime: a controller, or a workflow on that branch. */
export function delivery({ environments, workflows, hasController }: RepositoryFacts): DoctorResult[] {
  if (hasController) return [{ check: CHECK, level: 'ok', message: 'a controller delivers' }]
  return environments.flatMap(({ wanted }): DoctorResult[] => {
    const found = workflows.get(wanted.branch)
    if (found === undefined || !found.known) return []
    const deploys = greenroomSteps(found.value.files).filter(({ command }) => command === 'deploy')
    if (
      deploys.some(
        ({ step }) =>
          [wanted.name, undefined].includes(step.inputs['environment']) || step.inputs['environment']?.includes('${{'),
      )
    )
      return [{ check: CHECK, level: 'ok', message: `a workflow on ${wanted.branch} deploys ${wanted.name}` }]
    return [
      {
        check: CHECK,
        level: 'warning',
        message: `no workflow on ${wanted.branch} deploys ${wanted.name}, and no controller was named`,
        why: 'What is merged there stays in Git. A push runs the workflow files of the branch that is pushed to.',
        fix: 'Run a controller and give its address with --controller, or promote greenroom-deploy.yml to this branch.',
      },
    ]
  })
}
