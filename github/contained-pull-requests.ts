import { onGitHub } from './on-github.ts'
import type { Place } from './place.ts'

/** A merged pull request that commits came by. */
export interface PullRequestOfCommits {
  number: number
  title: string
  author: string
}

/** Commits that are asked about: one request each. */
const LIMIT = 25
/** Branches of promotions and rollbacks: what they carry came by other pull requests. */
const OURS = 'greenroom/'

/** The merged pull requests that brought these commits, newest first, each once; `notAsked` commits were too many. */
export async function containedPullRequests(
  { client, owner, repo }: Place,
  commits: readonly string[],
): Promise<{ pulls: PullRequestOfCommits[]; notAsked: number }> {
  const found = new Map<number, PullRequestOfCommits>()
  for (const commit of commits.slice(0, LIMIT)) {
    const { data } = await onGitHub(
      { what: `read the pull requests of ${commit.slice(0, 12)} in ${owner}/${repo}`, needs: 'pull-requests: read' },
      () => client.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: commit }),
    )
    for (const { number, title, user, merged_at, head } of data)
      if (merged_at != null && !head.ref.startsWith(OURS))
        found.set(number, { number, title, author: user?.login ?? 'ghost' })
  }
  const pulls = [...found.values()].sort((a, b) => b.number - a.number)
  return { pulls, notAsked: Math.max(0, commits.length - LIMIT) }
}
