import { GreenroomError } from '../core/errors.ts'
import { commitsBetween } from '../core/git/commits-between.ts'
import { hasCommit } from '../core/git/fetch-commits.ts'
import { versionTags } from '../core/operations/version-tags.ts'
import type { DeploymentCause } from '../core/promotion/deployment.ts'
import { renderRelease } from '../core/report/render-release.ts'
import type { Digest } from '../core/version/agent-version.ts'
import { containedPullRequests } from '../github/contained-pull-requests.ts'
import { putRelease } from '../github/put-release.ts'
import type { EnvironmentBranch } from './environment-branch.ts'
import type { Ground } from './open-ground.ts'
import { sayProgress, sayWarning } from './say.ts'

export interface Arrived {
  agent: string
  version: Digest
  cause: DeploymentCause
  /** What was served before; null for nothing. */
  before: { version: Digest; commit: string | null } | null
}

const MAX_COMMITS = 500
const NEWS: readonly DeploymentCause[] = ['promotion', 'hotfix', 'publish']

/**
 * Writes the release notes of a version that arrived where callers hear it; the address, or null where there is nothing to
 * write: a rollback is no release. What is served is served: notes that cannot be written are only said.
 */
export async function releaseNotes(
  ground: Ground,
  { environment, tip }: EnvironmentBranch,
  { agent, version, cause, before }: Arrived,
): Promise<string | null> {
  if (!NEWS.includes(cause)) return null
  try {
    const tags = await versionTags(ground.repo, ground.remote, agent)
    const tag = tags.find((one) => one.version === version)
    if (tag === undefined) {
      sayProgress(`${agent} has no number for this version, so there are no release notes (command: versions)`)
      return null
    }
    const last = tags.find((one) => one.version === before?.version)
    const contained = tags.filter(({ number }) => number <= tag.number && number > (last?.number ?? 0)).toReversed()
    const { pulls, notAsked } = await containedPullRequests(
      ground.place,
      await commitsSince(ground, before?.commit ?? null, tip.commit),
    )
    const body = renderRelease({
      agent,
      environment: environment.name,
      tag,
      contained,
      pulls,
      notAsked,
      before: last?.name ?? null,
      cause,
    })
    return await putRelease(ground.place, { tag: tag.name, name: `${agent} v${tag.number}`, body })
  } catch (error) {
    if (!(error instanceof GreenroomError)) throw error
    sayWarning(`The release notes were not written: ${error.message}`)
    return null
  }
}

async function commitsSince({ repo }: Ground, base: string | null, head: string): Promise<string[]> {
  if (base === null || !(await hasCommit(repo, base))) return []
  return commitsBetween(repo, { base, head }, MAX_COMMITS)
}
