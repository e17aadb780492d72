import type { EnvironmentFacts } from '../facts/environment-facts.ts'
import { createEnvironmentLines } from '../gh-lines.ts'
import type { DoctorResult } from '../result.ts'

const CHECK = 'reviewers'

/** `approval: github-environment` is a person's word that GitHub asks for: without reviewers nobody is asked. */
export function reviewers({ repository, wanted, environment, visibility }: EnvironmentFacts): DoctorResult[] {
  const { name, gates } = wanted
  if (gates.approval !== 'github-environment' || !environment.known || environment.value === null) return []
  const { reviewers: count, customRules } = environment.value
  if (count > 0)
    return [
      {
        check: CHECK,
        level: 'ok',
        message: `${name} waits for ${count === 1 ? 'its reviewer' : `one of ${count} reviewers`}`,
      },
    ]
  if (customRules > 0) return [{ check: CHECK, level: 'ok', message: `${name} waits for the rule of an App` }]
  const hidden = visibility.known && visibility.value !== 'public'
  return [
    {
      check: CHECK,
      level: 'error',
      message: `greenroom.yaml wants an approval of GitHub for ${name}, and the environment has no reviewers`,
      why: hidden
        ? 'No job would wait. In private repositories GitHub has required reviewers only with Enterprise Cloud; Free, Pro and Team have none.'
        : 'No job would wait, so nobody would be asked.',
      fix: hidden
        ? `Without Enterprise Cloud: write "approval: pull-request" below "gates:" of ${name} in greenroom.yaml, on the branch ${wanted.branch}, and let a ruleset of that branch ask for an approving review. With it:\n${createEnvironmentLines(repository, wanted)}`
        : createEnvironmentLines(repository, wanted),
    },
  ]
}
