import { renderMarkdown } from '../core/report/render-markdown.ts'
import { GreenroomError } from '../core/errors.ts'
import type { Report } from '../core/report/report.ts'
import { writeMarker } from '../github/comment-marker.ts'
import { createClient } from '../github/create-client.ts'
import type { PullRequest } from '../github/pull-request.ts'
import { putStickyComment } from '../github/sticky-comment.ts'
import type { CheckInputs } from './inputs.ts'
import { readRunContext } from './run-context.ts'

export interface CommentResult {
  /** Empty when there is no comment. */
  url: string
  /** Why there is none, or what is odd about it; null when all is well. */
  said: { severity: 'notice' | 'warning'; message: string } | null
}

/**
 * Keeps the one comment on the pull request up to date. The comment is a courtesy: where it cannot be written the check's
 * verdict stands, and the reason is said once.
 */
export async function putComment(
  report: Report,
  pullRequest: PullRequest | null,
  inputs: CheckInputs,
  env: Readonly<Record<string, string | undefined>>,
): Promise<CommentResult> {
  if (pullRequest === null || inputs.comment === 'never') return { url: '', said: null }
  if (pullRequest.fork) return without('the pull request comes from a fork, whose runs may not write')
  if (inputs.token === '') return without('there is no token')
  const marker = { head: pullRequest.head.sha, at: eventTime(pullRequest) }
  try {
    const { owner, repo, apiUrl, writeSpacingMs, runUrl } = await readRunContext(env)
    const body = renderMarkdown(report, { marker: writeMarker(marker), reportUrl: runUrl })
    const client = await createClient({ token: inputs.token, apiUrl, writeSpacingMs })
    const outcome = await putStickyComment(client, { owner, repo, number: pullRequest.number, marker, body })
    if (outcome.did === 'not-allowed') return without('the token may not write one (permissions: pull-requests: write)')
    if (outcome.did !== 'outdated') return { url: outcome.url, said: null }
    return { url: outcome.url, said: notice('The comment shows a newer push, so it was left as it is.') }
  } catch (error) {
    if (!(error instanceof GreenroomError)) throw error
    return { url: '', said: { severity: 'warning', message: `The comment was not written: ${error.message}.` } }
  }
}

function without(why: string): CommentResult {
  return { url: '', said: notice(`No comment on the pull request: ${why}. The report is in the job summary.`) }
}

function notice(message: string): CommentResult['said'] {
  return { severity: 'notice', message }
}

/** Of the event, not of this run: a re-run of an old event must not pass for news. */
function eventTime({ updatedAt }: PullRequest): string {
  return new Date(updatedAt ?? Date.now()).toISOString()
}
