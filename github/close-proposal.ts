import { once } from './once.ts'
import { ownAuthor } from './own-author.ts'
import { onGitHub, statusOf } from './on-github.ts'
import type { Place } from './place.ts'
import type { Proposal } from './proposals.ts'

const MARKER = '<!-- greenroom:closed -->'

/** Afterwards the pull request is closed with a comment that says why, and its branch is gone. Doing it twice does it once. */
export async function closeProposal(place: Place, { number, head }: Proposal, why: string): Promise<void> {
  const { client, owner, repo } = place
  if (!(await isTold(place, number)))
    await once(
      () => tell(place, number, why),
      async () => ((await isTold(place, number)) ? true : null),
    )
  await onGitHub({ what: `close #${number} in ${owner}/${repo}`, needs: 'pull-requests: write' }, () =>
    client.rest.pulls.update({ owner, repo, pull_number: number, state: 'closed' }),
  )
  await deleteBranch(place, head)
}

async function tell({ client, owner, repo }: Place, number: number, why: string): Promise<true> {
  const body = `${MARKER}\n${why}`
  await onGitHub({ what: `comment on #${number} in ${owner}/${repo}`, needs: 'pull-requests: write' }, () =>
    client.rest.issues.createComment({ owner, repo, issue_number: number, body, request: { retries: 0 } }),
  )
  return true
}

/** Afterwards there is no such branch. */
export async function deleteBranch({ client, owner, repo }: Place, branch: string): Promise<void> {
  try {
    await onGitHub({ what: `delete the branch ${branch} of ${owner}/${repo}`, needs: 'contents: write' }, () =>
      client.rest.git.deleteRef({ owner, repo, ref: `heads/${branch}` }),
    )
  } catch (error) {
    // 422 "Reference does not exist": it is gone already.
    if (statusOf(error) !== 422 && statusOf(error) !== 404) throw error
  }
}

/** Killed between comment and closing, a second run must not say it twice. */
async function isTold({ client, owner, repo }: Place, number: number): Promise<boolean> {
  const comments = await onGitHub({ what: `read the comments of #${number}`, needs: 'pull-requests: read' }, () =>
    client.paginate(client.rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 }),
  )
  const isOwn = await ownAuthor(client)
  return comments.some(({ body, user }) => user !== null && isOwn(user) && (body ?? '').startsWith(MARKER))
}
