import type { EnvironmentFacts } from '../facts/environment-facts.ts'
import { createEnvironmentLines } from '../gh-lines.ts'
import type { DoctorResult } from '../result.ts'

const CHECK = 'environment-protected'

/**
 * An environment without any rule is open to every job of every branch. That is an error for each stage something is
 * promoted to; the first stage is where versions are published, and a warning.
 */
export function environmentProtected({ repository, wanted, environment }: EnvironmentFacts): DoctorResult[] {
  // environment-exists tells both.
  if (!environment.known || environment.value === null) return []
  const { reviewers, customRules, waitMinutes, branches } = environment.value
  const open = reviewers === 0 && customRules === 0 && waitMinutes === 0 && branches === 'all'
  if (!open) return [{ check: CHECK, level: 'ok', message: `the environment ${wanted.name} has rules` }]
  return [
    {
      check: CHECK,
      level: wanted.promotes_from === undefined ? 'warning' : 'error',
      message: `the environment ${wanted.name} has no rule at all`,
      why: 'Every workflow of every branch may use it and its secrets. It may have been made by a job that named it before anybody set it up.',
      fix: createEnvironmentLines(repository, wanted),
    },
  ]
}
