import type { EnvironmentFacts } from '../facts/environment-facts.ts'
import type { RepositoryFacts } from '../facts/repository-facts.ts'
import type { DoctorResult } from '../result.ts'
import { everyStep } from '../workflows/every-step.ts'

const CHECK = 'self-review'

/** "Prevent self-review" bars whoever started the run: when an App pushes, that is the App (docs: Deployments and environments). */
export function selfReview(facts: RepositoryFacts): DoctorResult[] {
  const appPushes = everyStep(facts).some(({ step, token }) => token !== 'job' && step.inputs['as'] === 'push')
  return facts.environments.flatMap((one) => resultsOf(one, appPushes))
}

function resultsOf({ repository, wanted, environment, branch }: EnvironmentFacts, appPushes: boolean): DoctorResult[] {
  if (!environment.known || environment.value === null || environment.value.reviewers === 0) return []
  const settings = `github.com/${repository} → Settings`
  if (!environment.value.preventSelfReview)
    return [
      {
        check: CHECK,
        level: 'warning',
        message: `whoever starts a deployment to ${wanted.name} may approve it, too`,
        why: 'One person can bring a change to it alone.',
        fix: `${settings} → Environments → ${wanted.name} → Prevent self-review`,
      },
    ]
  const rules = branch.known && branch.value?.rules.known === true ? branch.value.rules.value : []
  const lastPush = rules.some(({ parameters }) => parameters['require_last_push_approval'] === true)
  if (!appPushes || lastPush)
    return [{ check: CHECK, level: 'ok', message: `${wanted.name}: nobody approves what they started` }]
  return [
    {
      check: CHECK,
      level: 'warning',
      message: `"Prevent self-review" of ${wanted.name} does not bar authors when the App pushes`,
      why: 'It bars whoever started the run, and that is the App then: the author may approve their own change.',
      fix: `${settings} → Rules → Rulesets: for ${wanted.branch}, require approval of the most recent reviewable push; or roll back with as: pull-request, which a person merges.`,
    },
  ]
}
