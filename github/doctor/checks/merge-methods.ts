import type { BranchRule, EnvironmentFacts } from '../facts/environment-facts.ts'
import type { RepositoryFacts } from '../facts/repository-facts.ts'
import type { DoctorResult } from '../result.ts'

const CHECK = 'merge-methods'

/** A promotion should be merged by a merge commit: any other way the next one is compared with an old state. */
export function mergeMethods({ repository, general, environments }: RepositoryFacts): DoctorResult[] {
  const allowed = general.known ? general.value.mergeMethods : null
  return environments.flatMap(({ wanted, branch }: EnvironmentFacts): DoctorResult[] => {
    if (wanted.promotes_from === undefined) return []
    const rules = branch.known && branch.value?.rules.known === true ? branch.value.rules.value : []
    const methods = rules.reduce(narrowed, allowed ?? ['merge', 'squash', 'rebase'])
    if (methods.length === 0)
      return [
        {
          check: CHECK,
          level: 'error',
          message: `no way to merge into ${wanted.branch} is left: its rules allow what the repository has switched off`,
          why: 'No pull request into it can be merged.',
          fix: `gh api -X PATCH repos/${repository} -F allow_merge_commit=true`,
        },
      ]
    if (methods.includes('merge')) return []
    return [
      {
        check: CHECK,
        level: 'warning',
        message: `promotions to ${wanted.name} can be merged only by ${methods.join(' or ')}`,
        why: 'The version is the same, but its ancestry is lost: the next promotion pull request shows old changes again, and may conflict.',
        fix: `gh api -X PATCH repos/${repository} -F allow_merge_commit=true, and allow "Merge" in the pull request rule of ${wanted.branch}`,
      },
    ]
  })
}

function narrowed(methods: readonly string[], { type, parameters }: BranchRule): readonly string[] {
  const allowed = type === 'pull_request' ? parameters['allowed_merge_methods'] : undefined
  return Array.isArray(allowed) ? methods.filter((method) => allowed.includes(method)) : methods
}
