import { isBot } from '../actors.ts'
import { type Call, created, found, type Handlers, noContent, numberOf, ok, Refusal } from '../call.ts'
import { deliver } from '../deliver.ts'
import { commentJson } from '../json/comment-json.ts'
import { page } from '../page.ts'
import type { Comment, GitHubState, Repository } from '../state.ts'

/** Not in docs.github.com; GitHub answers 422 `Body is too long (maximum is 65536 characters)`. */
const BODY_LIMIT = 65_536

export const COMMENTS: Handlers = {
  'issues/list-comments': (call, repository) => {
    const issue = issueOf(call, repository)
    const since = Date.parse(call.query['since'] ?? '1970-01-01')
    const all = repository.comments.filter((one) => one.issue === issue && Date.parse(one.updated_at) >= since)
    return page(call, all, (comment) => commentJson(call.state, repository, comment))
  },
  'issues/get-comment': (call, repository) => ok(commentJson(call.state, repository, commentOf(call, repository))),
  'issues/create-comment': (call, repository) => {
    const issue = issueOf(call, repository)
    const body = checkedBody(call)
    const comment = addComment(call.state, repository, { issue, login: call.actor.login, body })
    deliver(call.state, repository, 'issue_comment', call.actor.login, { action: 'created', comment: { ...comment } })
    return created(commentJson(call.state, repository, comment))
  },
  'issues/update-comment': (call, repository) => {
    const comment = commentOf(call, repository)
    comment.body = checkedBody(call)
    comment.updated_at = call.state.clock.stamp()
    return ok(commentJson(call.state, repository, comment))
  },
  'issues/delete-comment': (call, repository) => {
    const comment = commentOf(call, repository)
    repository.comments.splice(repository.comments.indexOf(comment), 1)
    return noContent()
  },
}

/** Adds a comment as its author would. */
export function addComment(
  state: GitHubState,
  repository: Repository,
  { type, ...comment }: Pick<Comment, 'issue' | 'login' | 'body'> & { type?: 'Bot' | 'User' },
): Comment {
  const at = state.clock.stamp()
  const kind = type ?? (isBot(comment.login) ? 'Bot' : 'User')
  const added = { ...comment, type: kind, id: state.nextId(), created_at: at, updated_at: at }
  repository.comments.push(added)
  return added
}

/** The number of an issue or pull request that exists. */
export function issueOf(call: Call, repository: Repository): number {
  const number = numberOf(call, 'issue_number')
  return found(repository.issues.has(number) ? number : null)
}

function commentOf(call: Call, repository: Repository): Comment {
  return found(repository.comments.find((one) => one.id === numberOf(call, 'comment_id')))
}

function checkedBody(call: Call): string {
  const { body } = call.body as { body: string }
  if (body.length > BODY_LIMIT)
    throw new Refusal(422, `Validation Failed: Body is too long (maximum is ${BODY_LIMIT} characters)`)
  return body
}
