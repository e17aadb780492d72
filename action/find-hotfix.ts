import type { Observation } from '../core/promotion/observation.ts'
import { approversOf } from '../github/approvers-of.ts'
import { mergedPullRequest } from '../github/merged-pull-request.ts'
import type { EnvironmentBranch } from './environment-branch.ts'
import type { Ground } from './open-ground.ts'

const LABEL = 'hotfix'

/**
 * The hotfix that the head of the branch is: a pull request with the label `hotfix` whose merge made exactly this commit and
 * that somebody else of the repository approved. Null for everything else.
 */
export async function findHotfix(
  { place }: Ground,
  { environment, config, tip }: EnvironmentBranch,
): Promise<NonNullable<Observation['hotfix']> | null> {
  const pull = await mergedPullRequest(place, { commit: tip.commit, branch: environment.branch })
  if (pull === null || !pull.labels.some((label) => label.toLowerCase() === LABEL)) return null
  const approvers = await approversOf(place, pull)
  if (approvers.length === 0) return null
  return {
    told: `#${pull.number} by ${pull.author.login}, approved by ${approvers.join(', ')}, skips ${skipped(config.environments, environment.name).join(', ')}`,
  }
}

/** Every stage below, from the first one up. */
function skipped(environments: readonly { name: string; promotes_from?: string }[], name: string): string[] {
  const below = environments.find((one) => one.name === name)?.promotes_from
  return below === undefined ? [] : [...skipped(environments, below), below]
}
