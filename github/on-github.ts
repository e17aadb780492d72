import { GreenroomError } from '../core/errors.ts'

/** What is being done, for the message of a failure. */
export interface GitHubAction {
  /** Reads after "cannot": `open the promotion pull request in acme/agents`. Without anything from outside that is not checked. */
  what: string
  /** The permission of GITHUB_TOKEN or of the App that this needs: `pull-requests: write`. */
  needs: string
}

interface Answer {
  status: number
  headers: Readonly<Record<string, string | undefined>>
  message: string
}

/**
 * The result of a call to GitHub. What goes wrong is a GreenroomError that says what could not be done, what GitHub
 * answered and what to do; GitHub's own words are told only where they are its fixed ones, since they can repeat what was
 * sent. Codes: `github-token`, `github-permission`, `github-limit`, `github-not-found`, `github-conflict`,
 * `github-refused`, `github-unreachable`.
 */
export async function onGitHub<T>(action: GitHubAction, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (cause) {
    if (cause instanceof GreenroomError) throw cause
    throw gitHubError(action, cause)
  }
}

/** The status GitHub answered, or null when no whole answer came. */
export function statusOf(error: unknown): number | null {
  return answerOf(error instanceof GreenroomError ? error.cause : error)?.status ?? null
}

function gitHubError({ what, needs }: GitHubAction, cause: unknown): GreenroomError {
  const answer = answerOf(cause)
  const cannot = (code: string, why: string, more: { hint: string; kind?: 'later'; retryAfterMs?: number }) =>
    new GreenroomError(`cannot ${what}: ${why}`, { code, cause, ...more })
  if (answer === null)
    return cannot('github-unreachable', 'GitHub gave no whole answer', { kind: 'later', hint: 'Run it again later.' })
  const wait = waitOf(answer)
  if (wait !== null)
    return cannot('github-limit', `GitHub's rate limit is used up (${answer.status})`, {
      kind: 'later',
      retryAfterMs: wait,
      hint: `Run it again in ${Math.ceil(wait / 60_000)} min.`,
    })
  if (answer.status === 401)
    return cannot('github-token', 'GitHub does not accept the token (401)', {
      hint: 'It has expired or was revoked, or it is for another GitHub. Give a new one as the input token.',
    })
  if (answer.status === 403)
    return cannot('github-permission', 'the token may not (403)', {
      hint: `It needs "${needs}": add it below "permissions:" of the job, or to the App.`,
    })
  if (answer.status === 404)
    return cannot('github-not-found', 'GitHub finds nothing there (404)', {
      hint: `Either it does not exist, or the token may not see it: it needs "${needs}".`,
    })
  if (answer.status === 409)
    return cannot('github-conflict', 'something changed meanwhile (409)', { kind: 'later', hint: 'Run it again.' })
  if (answer.status >= 500)
    return cannot('github-unreachable', `GitHub answered ${answer.status}`, {
      kind: 'later',
      hint: 'Run it again later; githubstatus.com tells about outages.',
    })
  return cannot('github-refused', `GitHub refuses it (${answer.status})${fixedWords(answer.message)}`, {
    hint: 'greenroom doctor says which rule of the repository stands against it.',
  })
}

function answerOf(error: unknown): Answer | null {
  if (error === null || typeof error !== 'object' || !('status' in error) || !('response' in error)) return null
  const { status, response, message } = error as { status: unknown; response: unknown; message?: unknown }
  if (typeof status !== 'number' || response === null || typeof response !== 'object') return null
  const { headers } = response as { headers?: Answer['headers'] }
  return { status, headers: headers ?? {}, message: typeof message === 'string' ? message : '' }
}

/** Milliseconds to wait, of an answer that is a primary or secondary rate limit; null for every other (docs.github.com, rate limits). */
function waitOf({ status, headers, message }: Answer): number | null {
  if (status !== 403 && status !== 429) return null
  const after = Number(headers['retry-after'])
  if (headers['retry-after'] !== undefined && Number.isFinite(after)) return Math.max(1, after) * 1000
  if (headers['x-ratelimit-remaining'] === '0') {
    const seconds = Number(headers['x-ratelimit-reset']) - Number(new Date(headers['date'] ?? '')) / 1000
    return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) * 1000 : 60_000
  }
  return status === 429 || /secondary rate limit/i.test(message) ? 60_000 : null
}

/** Sentences of GitHub's own that hold nothing of the request. */
const FIXED = [
  'Reference already exists',
  'Reference does not exist',
  'Reference update failed',
  'No commits between',
  'A pull request already exists',
  'Required status check',
  'protected branch',
  'Changes must be made through a pull request',
  'must be part of a merge queue',
  'At least 1 approving review is required',
  'Base branch was modified',
  'Head branch was modified',
]

function fixedWords(message: string): string {
  const said = FIXED.find((sentence) => message.includes(sentence))
  return said === undefined ? '' : `: ${said}`
}
