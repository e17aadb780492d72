import type { Octokit } from 'octokit'
import { onGitHub } from './on-github.ts'
import type { RepositoryName } from './repository-name.ts'

/** Where a run's commit came from, in GitHub's own words (the `workflow_run` event). */
export interface HeadOfRun {
  /** Owner of the repository that holds the branch. */
  owner: string
  /** Id of that repository: it stays when the repository is renamed. */
  repository: number
  branch: string
  sha: string
}

/** An open pull request, as GitHub says it is now. */
export interface OpenPullRequest {
  number: number
  base: { ref: string; sha: string }
  head: { ref: string; sha: string }
  /** True when the head lies in another repository. */
  fork: boolean
  /** The test merge, null while GitHub has none: head and base conflict, or it was not asked yet. */
  testMerge: string | null
}

/**
 * The open pull requests whose head is exactly that commit of that branch. `workflow_run.pull_requests` is empty for forks
 * (github.com/actions/runner/issues/3444), so they are listed, and each is compared whatever the filter let through.
 */
export async function findPullRequests(
  client: Octokit,
  { owner, repo }: RepositoryName,
  head: HeadOfRun,
): Promise<OpenPullRequest[]> {
  const { data } = await onGitHub({ what: 'list the pull requests', needs: 'pull-requests: read' }, () =>
    client.rest.pulls.list({ owner, repo, state: 'open', head: `${head.owner}:${head.branch}`, per_page: 100 }),
  )
  return data
    .filter((pull) => {
      const { sha, ref, repo: from } = pull.head
      return pull.state === 'open' && sha === head.sha && ref === head.branch && idOf(from) === head.repository
    })
    .map(({ number, base, head, merge_commit_sha }) => ({
      number,
      base: { ref: base.ref, sha: base.sha },
      head: { ref: head.ref, sha: head.sha },
      fork: idOf(head.repo) !== base.repo.id,
      testMerge: merge_commit_sha,
    }))
}

/** The description does not say so, but the repository of a fork that was deleted is null. */
function idOf(repository: { id: number } | null): number | null {
  return repository?.id ?? null
}
