import type { EnvironmentFacts } from '../facts/environment-facts.ts'
import { matchesBranch } from '../matches-branch.ts'
import { environmentSettings } from '../gh-lines.ts'
import type { DoctorResult } from '../result.ts'

const CHECK = 'deployment-branches'

/** The branch of an environment must be among those whose jobs may name it, and should be the only one (docs: Deployments and environments). */
export function deploymentBranches({ repository, wanted, environment }: EnvironmentFacts): DoctorResult[] {
  if (!environment.known || environment.value === null) return []
  const { branches } = environment.value
  const { name, branch } = wanted
  const settings = environmentSettings(repository, name)
  const policies = `repos/${repository}/environments/${encodeURIComponent(name)}/deployment-branch-policies`
  if (branches === 'all')
    return [
      {
        check: CHECK,
        level: 'warning',
        message: `jobs of every branch may use the environment ${name}`,
        why: 'A workflow edited on any branch can ask for its approval and its secrets.',
        fix: `${settings} → Deployment branches and tags → Selected: ${branch}`,
      },
    ]
  if (branches === 'protected')
    return [
      {
        check: CHECK,
        level: 'warning',
        message: `the environment ${name} lets in "protected branches"`,
        why: 'GitHub counts classic branch protection there, and where no branch has any, every branch may; it does not say whether rulesets count.',
        fix: `${settings} → Deployment branches and tags → Selected: ${branch}`,
      },
    ]
  if (!branches.some((pattern) => matchesBranch(pattern, branch)))
    return [
      {
        check: CHECK,
        level: 'error',
        message: `the environment ${name} does not let in its own branch ${branch}, only ${branches.join(', ') || 'none'}`,
        why: 'GitHub refuses the deploy job before it starts.',
        fix: `gh api -X POST ${policies} -f name=${branch}`,
      },
    ]
  const others = branches.filter((pattern) => pattern !== branch)
  if (others.length === 0)
    return [{ check: CHECK, level: 'ok', message: `only ${branch} may use the environment ${name}` }]
  return [
    {
      check: CHECK,
      level: 'warning',
      message: `the environment ${name} lets in more than its branch: ${others.join(', ')}`,
      why: 'A workflow of such a branch can ask for its approval and its secrets.',
      fix: `${settings} → Deployment branches and tags: keep ${branch} alone`,
    },
  ]
}
