import type { EnvironmentEntry } from '../core/promotion/greenroom-config.ts'
import { doctorLines } from '../github/doctor/doctor-lines.ts'
import { quickDoctor } from '../github/doctor/quick-doctor.ts'
import type { Problem } from '../github/doctor/result.ts'
import type { Ground } from './open-ground.ts'
import { sayWarning } from './say.ts'

const asked = new Map<string, Promise<Problem[]>>()

/** What stands on GitHub against delivering to an environment; asked once in a run. */
export function problemsOf({ place }: Ground, environment: EnvironmentEntry): Promise<Problem[]> {
  const { client, ...repository } = place
  const key = `${repository.owner}/${repository.repo} ${environment.name}`
  const problems = asked.get(key) ?? quickDoctor(client, repository, environment)
  asked.set(key, problems)
  return problems
}

/** Says what stands against it, but for `told`, which the caller says in another way. */
export async function firstLines(
  ground: Ground,
  environment: EnvironmentEntry,
  told: (problem: Problem) => boolean = () => false,
): Promise<void> {
  for (const problem of await problemsOf(ground, environment))
    if (!told(problem)) sayWarning(doctorLines([problem]).join('\n'))
}
