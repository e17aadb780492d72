import { ACTIONS_BOT } from '../actors.ts'
import { type Handlers, ok, Refusal } from '../call.ts'
import { deliver } from '../deliver.ts'
import { apiOf, webOf } from '../json/repository-json.ts'
import { userJson } from '../json/user-json.ts'
import { page } from '../page.ts'
import type { GitHubState, Json, Pull, Repository, Review } from '../state.ts'
import { pullOf } from './pulls.ts'

const STATES = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const

export const REVIEWS: Handlers = {
  'pulls/list-reviews': (call, repository) => {
    const pull = pullOf(call, repository)
    return page(call, pull.reviews, (review) => reviewJson(call.state, repository, pull, review))
  },
  'pulls/create-review': (call, repository) => {
    const pull = pullOf(call, repository)
    const { event, body = '' } = call.body as { event?: keyof typeof STATES; body?: string }
    const { login } = call.actor
    if (event === 'APPROVE' && login === pull.login) throw new Refusal(422, 'Can not approve your own pull request')
    if (
      event === 'APPROVE' &&
      login === ACTIONS_BOT &&
      repository.options.workflowPermissions?.canApprovePullRequests === false
    )
      throw new Refusal(422, 'GitHub Actions is not permitted to approve pull requests.')
    const state = event === undefined ? 'PENDING' : STATES[event]
    return ok(reviewJson(call.state, repository, pull, review(call.state, repository, pull, { login, state, body })))
  },
}

/** Adds a review as its author would. */
export function review(
  state: GitHubState,
  repository: Repository,
  pull: Pull,
  said: Pick<Review, 'login' | 'state' | 'body'>,
): Review {
  const added = { ...said, id: state.nextId(), commit: pull.head.sha, submitted_at: state.clock.stamp() }
  pull.reviews.push(added)
  const shown = reviewJson(state, repository, pull, added)
  deliver(state, repository, 'pull_request_review', said.login, { action: 'submitted', review: shown })
  return added
}

function reviewJson(state: GitHubState, repository: Repository, pull: Pull, review: Review): Json {
  const api = `${apiOf(state, repository)}/pulls/${pull.number}`
  const web = `${webOf(repository)}/pull/${pull.number}#pullrequestreview-${review.id}`
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: userJson(review.login),
    body: review.body,
    state: review.state,
    submitted_at: review.submitted_at,
    commit_id: review.commit,
    html_url: web,
    pull_request_url: api,
    _links: { html: { href: web }, pull_request: { href: api } },
    author_association: 'MEMBER',
  }
}
