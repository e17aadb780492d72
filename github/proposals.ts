import { type Author, ownAuthor } from './own-author.ts'
import { onGitHub } from './on-github.ts'
import type { Place } from './place.ts'
import { readProposalMarker } from './proposal-marker.ts'

/** An open pull request that proposes a commit we built. */
export interface Proposal {
  number: number
  url: string
  title: string
  body: string
  draft: boolean
  /** Branch that it is about, and the one it goes into. */
  head: string
  base: string
  author: Author & { login: string }
}

/**
 * Open pull requests from a branch of this very repository that are ours, the oldest first: by the branch, by the marker in
 * the body and by the author. Whoever copies one of them copies not all.
 */
export async function openProposals({ client, owner, repo }: Place, branch: string): Promise<Proposal[]> {
  const { data } = await onGitHub(
    { what: `list the pull requests of ${branch} in ${owner}/${repo}`, needs: 'pull-requests: read' },
    () => client.rest.pulls.list({ owner, repo, state: 'open', head: `${owner}:${branch}`, per_page: 100 }),
  )
  if (data.length === 0) return []
  const isOwn = await ownAuthor(client)
  return data
    .flatMap(({ number, html_url, title, body, draft, head, base, user }) => {
      if (head.ref !== branch || user === null || !isOwn(user) || readProposalMarker(body) === null) return []
      const { id, type, login } = user
      const author = { id, type, login }
      return {
        number,
        url: html_url,
        title,
        body: body ?? '',
        draft: draft ?? false,
        head: head.ref,
        base: base.ref,
        author,
      }
    })
    .sort((a, b) => a.number - b.number)
}
