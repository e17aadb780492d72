import type { EnvironmentEntry, GreenroomConfig } from '../promotion/greenroom-config.ts'
import { didYouMean } from '../validate/did-you-mean.ts'
import type { Refusal } from './operation-plan.ts'

/** The environment of that name, or a refusal that lists those there are. */
export function findEnvironment(config: GreenroomConfig, name: string): EnvironmentEntry | Refusal {
  const found = config.environments.find((environment) => environment.name === name)
  if (found !== undefined) return found
  const names = config.environments.map((environment) => environment.name)
  return {
    code: 'unknown-environment',
    message: `there is no environment called ${JSON.stringify(name)}; greenroom.yaml has ${names.join(', ')}`,
    hint: didYouMean(name, names, 'environments'),
  }
}

/** Tells a refusal from anything else a step of a plan can answer with. */
export function isRefusal(value: object): value is Refusal {
  return 'code' in value && 'message' in value
}

/** The refusal for an environment whose branch is not at the remote. */
export function branchMissing({ name, branch }: EnvironmentEntry, branches: Iterable<string>): Refusal {
  const known = [...branches].sort().slice(0, 5).join(', ')
  return {
    code: 'branch-missing',
    message: `the branch ${branch} of ${name} does not exist${known === '' ? '' : `; there are ${known}`}`,
    hint: 'What runs stays as it is. Push the branch, or correct its name in greenroom.yaml.',
  }
}

/** The refusal for an agent that is not on a branch. */
export function unknownAgent(name: string, place: string, known: readonly { name: string }[]): Refusal {
  const names = known.map((agent) => agent.name)
  return {
    code: 'unknown-agent',
    message: `${place} has no agent called ${JSON.stringify(name)}`,
    hint: didYouMean(name, names, 'agents'),
  }
}
