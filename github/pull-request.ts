import { readPayload } from './event-payload.ts'

/** What a `pull_request` event says of its pull request. */
export interface PullRequest {
  number: number
  /** `sha` is the branch's tip when the pull request was opened or last pushed to: it may be behind (actions/runner#1689). */
  base: { ref: string; sha: string }
  /** What the author pushed; GITHUB_SHA is another commit, the test merge. */
  head: { ref: string; sha: string }
  /** True when the head lies in another repository, or in one that is gone: the token is read-only then. */
  fork: boolean
  /** ISO 8601, UTC: when it last changed, as of this event; null when the event does not say. */
  updatedAt: string | null
}

/** Reads the payload of a `pull_request` event; GreenroomError `bad-event` names the field that is missing. */
export function readPullRequest(payload: unknown): PullRequest {
  const event = readPayload('pull_request', payload)
  const ids = ['base', 'head'].map((side) => event.peek(`pull_request.${side}.repo.id`))
  const updatedAt = event.peek('pull_request.updated_at')
  return {
    number: event.number('pull_request.number'),
    base: { ref: event.text('pull_request.base.ref'), sha: event.sha('pull_request.base.sha') },
    head: { ref: event.text('pull_request.head.ref'), sha: event.sha('pull_request.head.sha') },
    fork: ids[1] === undefined || ids[0] !== ids[1],
    updatedAt: typeof updatedAt === 'string' && !Number.isNaN(Date.parse(updatedAt)) ? updatedAt : null,
  }
}
