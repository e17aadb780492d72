import type { RepositoryFacts } from '../facts/repository-facts.ts'
import type { DoctorResult } from '../result.ts'

const CHECK = 'plan'

/** What GitHub's plan has for a repository of this visibility (docs: Deployments and environments, About rulesets). */
export function plan({ repository, general, environments }: RepositoryFacts): DoctorResult[] {
  if (!general.known) return []
  const { visibility } = general.value
  if (visibility !== 'private')
    return [{ check: CHECK, level: 'ok', message: `${visibility}: has rulesets, and environments with reviewers` }]
  const bare = environments.some(({ branch }) => branch.known && branch.value?.rulesetsInPlan === false)
  if (!bare) return [{ check: CHECK, level: 'ok', message: 'private, with rulesets' }]
  const wanting = environments.filter(({ wanted }) =>
    /^(?:github-environment|pull-request)$/.test(wanted.gates.approval),
  )
  return [
    {
      check: CHECK,
      level: wanting.length > 0 ? 'error' : 'warning',
      message: 'private, on a plan that has neither rulesets nor environments for private repositories',
      why:
        wanting.length > 0
          ? `Nothing asks for the approval that ${wanting.map(({ wanted }) => wanted.name).join(', ')} wants, and nothing holds a push.`
          : 'Nothing holds a push to the branches of environments.',
      fix: `Take GitHub Pro or Team for rulesets and "approval: pull-request", Enterprise Cloud for reviewers of environments; or make it public: gh repo edit ${repository} --visibility public; or keep approvals out of GitHub: "approval: command" and a controller.`,
    },
  ]
}
