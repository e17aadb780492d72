import type { Octokit } from 'octokit'
import { type CommentMarker, readMarker } from './comment-marker.ts'
import { once } from './once.ts'
import { onGitHub, statusOf } from './on-github.ts'

export interface StickyComment {
  owner: string
  repo: string
  /** Number of the pull request. */
  number: number
  marker: CommentMarker
  /** Markdown that begins with the marker's line. */
  body: string
}

export type CommentOutcome =
  | { did: 'created' | 'edited' | 'nothing'; url: string }
  /** A report about a newer push stands there. */
  | { did: 'outdated'; url: string }
  /** The token may not write comments here. */
  | { did: 'not-allowed' }

interface OwnComment {
  id: number
  url: string
  body: string
  marker: CommentMarker
}

/**
 * Afterwards the pull request has exactly one comment of ours and it holds `body`, unless a newer report stands there.
 * Other people's comments are never touched, whatever they hold. GreenroomError for what is not a refusal.
 */
export async function putStickyComment(client: Octokit, comment: StickyComment): Promise<CommentOutcome> {
  try {
    const [first, ...duplicates] = await findOwnComments(client, comment)
    if (first === undefined) return await createComment(client, comment)
    const newest = [first, ...duplicates].find((own) => isNewer(own.marker, comment.marker))
    if (newest !== undefined) return { did: 'outdated', url: newest.url }
    const outcome = await editComment(client, comment, first)
    await deleteComments(client, comment, duplicates)
    return outcome
  } catch (error) {
    if (isRefusal(error)) return { did: 'not-allowed' }
    throw error
  }
}

async function findOwnComments(client: Octokit, comment: StickyComment): Promise<OwnComment[]> {
  const { owner, repo, number } = comment
  const isOwn = await authorTest(client)
  const own: OwnComment[] = []
  const all = await onGitHub({ what: `read the comments of ${number}`, needs: 'pull-requests: read' }, () =>
    client.paginate(client.rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 }, ({ data }) =>
      // Thousands of other comments are not kept.
      data.filter(({ body = '' }) => readMarker(body) !== null),
    ),
  )
  for (const { id, html_url: url, body = '', user } of all) {
    const marker = readMarker(body)
    if (marker !== null && user !== null && isOwn(user)) own.push({ id, url, body, marker })
  }
  return own.sort((a, b) => a.id - b.id)
}

/**
 * A person's token is asked who it is. An installation's (GITHUB_TOKEN, an App) cannot ask, so its comments are a bot's:
 * no person who copies the marker is taken for us.
 */
async function authorTest(client: Octokit): Promise<(user: { id: number; type: string }) => boolean> {
  try {
    const { data: self } = await onGitHub({ what: 'ask whose token this is', needs: 'metadata: read' }, () =>
      client.rest.users.getAuthenticated(),
    )
    return (user) => user.id === self.id
  } catch (error) {
    if (!isRefusal(error)) throw error
    return (user) => user.type === 'Bot'
  }
}

async function createComment(client: Octokit, comment: StickyComment): Promise<CommentOutcome> {
  const { owner, repo, number: issue_number, body } = comment
  const create = async (): Promise<CommentOutcome> => {
    const { data } = await onGitHub(writing(comment), () =>
      client.rest.issues.createComment({ owner, repo, issue_number, body, request: { retries: 0 } }),
    )
    return { did: 'created', url: data.html_url }
  }
  return once(create, async () => {
    const [made] = await findOwnComments(client, comment)
    return made === undefined ? null : editComment(client, comment, made)
  })
}

async function editComment(client: Octokit, comment: StickyComment, existing: OwnComment): Promise<CommentOutcome> {
  if (isSameText(existing.body, comment.body)) return { did: 'nothing', url: existing.url }
  const { owner, repo, body } = comment
  await onGitHub(writing(comment), () =>
    client.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body }),
  )
  return { did: 'edited', url: existing.url }
}

/** GitHub may keep a body with other line ends than it was sent with. */
function isSameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim()
}

/** Two runs at once can each create one; the next run folds them into the oldest. */
async function deleteComments(client: Octokit, comment: StickyComment, extra: readonly OwnComment[]): Promise<void> {
  const { owner, repo } = comment
  for (const { id } of extra)
    try {
      await onGitHub(writing(comment), () => client.rest.issues.deleteComment({ owner, repo, comment_id: id }))
    } catch (error) {
      // Another run was faster. The comment that counts is already right.
      if (!isRefusal(error)) throw error
    }
}

function isNewer(existing: CommentMarker, ours: CommentMarker): boolean {
  return existing.head !== ours.head && Date.parse(existing.at) > Date.parse(ours.at)
}

function writing({ number }: StickyComment): { what: string; needs: string } {
  return { what: `write the comment of pull request ${number}`, needs: 'pull-requests: write' }
}

/** 403 `Resource not accessible by integration`; a private repository answers 404 to a token without the right. */
function isRefusal(error: unknown): boolean {
  const { code } = error as { code?: unknown }
  return code !== 'github-limit' && [403, 404].includes(statusOf(error) ?? 0)
}
