import { onGitHub } from './on-github.ts'
import type { Place } from './place.ts'

/** Whose approval counts: people who belong to the repository, not every reader of a public one. */
const INSIDERS: readonly string[] = ['OWNER', 'MEMBER', 'COLLABORATOR']

/**
 * Who approves a pull request: people of the repository other than its author, whose last word is an approval of exactly
 * `headSha`; their logins, sorted.
 */
export async function approversOf(
  { client, owner, repo }: Place,
  pull: { number: number; headSha: string; author: { id: number } },
): Promise<string[]> {
  const reviews = await onGitHub(
    { what: `read the reviews of #${pull.number} in ${owner}/${repo}`, needs: 'pull-requests: read' },
    () => client.paginate(client.rest.pulls.listReviews, { owner, repo, pull_number: pull.number, per_page: 100 }),
  )
  const last = new Map<number, { login: string; approves: boolean }>()
  // In the order they were given (docs.github.com, list reviews). A comment takes nothing back.
  for (const { user, state, commit_id, author_association } of reviews) {
    if (user === null || user.type !== 'User' || user.id === pull.author.id) continue
    if (state === 'COMMENTED' || state === 'PENDING' || !INSIDERS.includes(author_association)) continue
    last.set(user.id, { login: user.login, approves: state === 'APPROVED' && commit_id === pull.headSha })
  }
  return [...last.values()].flatMap(({ login, approves }) => (approves ? login : [])).sort()
}
