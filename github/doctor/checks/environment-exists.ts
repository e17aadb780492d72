import type { EnvironmentFacts } from '../facts/environment-facts.ts'
import { unknownResult } from '../fact.ts'
import { createEnvironmentLines } from '../gh-lines.ts'
import type { DoctorResult } from '../result.ts'

const CHECK = 'environment-exists'

/** GitHub makes an environment that a job names and that is not there, without a rule and without a word (docs: Managing environments). */
export function environmentExists({ repository, wanted, environment }: EnvironmentFacts): DoctorResult[] {
  if (!environment.known) return [unknownResult(CHECK, `whether the environment ${wanted.name} exists`, environment)]
  if (environment.value !== null)
    return [{ check: CHECK, level: 'ok', message: `the environment ${wanted.name} exists` }]
  return [
    {
      check: CHECK,
      level: 'error',
      message: `GitHub has no environment ${wanted.name}, which greenroom.yaml names`,
      why: 'The first job that names it would create it without any rule: nobody would be asked, and nothing would say so.',
      fix: createEnvironmentLines(repository, wanted),
    },
  ]
}
