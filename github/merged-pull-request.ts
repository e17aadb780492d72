import { onGitHub } from './on-github.ts'
import type { Place } from './place.ts'

/** The pull request that brought a commit to a branch. */
export interface MergedPullRequest {
  number: number
  title: string
  url: string
  author: { id: number; login: string }
  /** What was merged: the head as it was then. */
  headSha: string
  labels: readonly string[]
}

/** The merged pull request whose merge made `commit` on `branch`; null when it came another way. */
export async function mergedPullRequest(
  { client, owner, repo }: Place,
  { commit, branch }: { commit: string; branch: string },
): Promise<MergedPullRequest | null> {
  const { data } = await onGitHub(
    { what: `read the pull requests of ${commit.slice(0, 12)} in ${owner}/${repo}`, needs: 'pull-requests: read' },
    () => client.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: commit, per_page: 100 }),
  )
  const found = data.find(
    ({ base, merged_at, merge_commit_sha }) => base.ref === branch && merged_at != null && merge_commit_sha === commit,
  )
  if (found === undefined) return null
  return {
    number: found.number,
    title: found.title,
    url: found.html_url,
    author: { id: found.user?.id ?? 0, login: found.user?.login ?? 'ghost' },
    headSha: found.head.sha,
    labels: found.labels.map(({ name }) => name),
  }
}
