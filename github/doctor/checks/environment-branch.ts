import type { EnvironmentFacts } from '../facts/environment-facts.ts'
import type { DoctorResult } from '../result.ts'

const CHECK = 'environment-branch'

/** The branch of an environment. Without one the first stage has nothing to publish, and a later one waits for its first promotion. */
export function environmentBranch({ repository, wanted, branch }: EnvironmentFacts): DoctorResult[] {
  // promotion-rules tells that it could not be read.
  if (!branch.known) return []
  const { name, branch: branchName, promotes_from: below } = wanted
  if (branch.value !== null)
    return [{ check: CHECK, level: 'ok', message: `the branch ${branchName} of ${name} exists` }]
  return [
    {
      check: CHECK,
      level: below === undefined ? 'error' : 'warning',
      message: `there is no branch ${branchName}, which greenroom.yaml names for ${name}`,
      why:
        below === undefined
          ? 'Nothing can be published.'
          : `The first promotion from ${below} creates it; nothing protects it until a rule for its name exists.`,
      fix:
        below === undefined
          ? `git push origin HEAD:refs/heads/${branchName}`
          : `github.com/${repository} → Settings → Rules → Rulesets: one for the name ${branchName}, before the first promotion.`,
    },
  ]
}
