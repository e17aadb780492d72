import { describe, expect, it } from 'vitest'
import { GreenroomError } from '../../core/errors.ts'
import { onGitHub, statusOf } from '../../github/on-github.ts'

const ACTION = { what: 'read the pull request 7 of acme/agents', needs: 'pull-requests: read' }

function answer(status: number, headers: Record<string, string> = {}, message = 'ghp_secret in the answer'): Error {
  return Object.assign(new Error(message), { status, response: { headers } })
}

async function failure(cause: unknown): Promise<GreenroomError> {
  const error = await onGitHub(ACTION, () => Promise.reject(cause)).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(GreenroomError)
  return error as GreenroomError
}

describe('what GitHub answers', () => {
  it.each([
    [answer(401), 'github-token', 'person'],
    [answer(403), 'github-permission', 'person'],
    [answer(403, { 'x-ratelimit-remaining': '0' }), 'github-limit', 'later'],
    [answer(403, { 'retry-after': '30' }), 'github-limit', 'later'],
    [answer(403, {}, 'You have exceeded a secondary rate limit'), 'github-limit', 'later'],
    [answer(429), 'github-limit', 'later'],
    [answer(404), 'github-not-found', 'person'],
    [answer(409), 'github-conflict', 'later'],
    [answer(422), 'github-refused', 'person'],
    [answer(500), 'github-unreachable', 'later'],
    [answer(503), 'github-unreachable', 'later'],
    [new TypeError('fetch failed'), 'github-unreachable', 'later'],
    [Object.assign(new Error('Unexpected end of JSON input'), { status: 500 }), 'github-unreachable', 'later'],
    [null, 'github-unreachable', 'later'],
  ])('%s is %s', async (cause, code, kind) => {
    const error = await failure(cause)
    expect(error).toMatchObject({ code, kind })
    expect(error.message).toMatch(/^cannot read the pull request 7 of acme\/agents: /)
    expect(`${error.message} ${error.hint}`).not.toContain('ghp_secret')
    expect(error.hint).not.toBe('')
  })

  it('says how long a limit lasts', async () => {
    expect(await failure(answer(429, { 'retry-after': '90' }))).toMatchObject({ retryAfterMs: 90_000 })
    const date = new Date('2026-06-01T12:00:00Z')
    const reset = {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(+date / 1000 + 600),
      date: date.toUTCString(),
    }
    expect(await failure(answer(403, reset))).toMatchObject({ retryAfterMs: 600_000, hint: 'Run it again in 10 min.' })
  })

  it('names the permission that is missing', async () => {
    expect((await failure(answer(403))).hint).toContain('"pull-requests: read"')
  })

  it('repeats only sentences that are always the same', async () => {
    const error = await failure(answer(422, {}, 'Validation Failed: No commits between main and <img src=x>'))
    expect(error.message).toBe(
      'cannot read the pull request 7 of acme/agents: GitHub refuses it (422): No commits between',
    )
  })

  it('leaves our own errors and good answers as they are', async () => {
    const own = new GreenroomError('no', { code: 'own' })
    expect(await failure(own)).toBe(own)
    expect(await onGitHub(ACTION, () => Promise.resolve(7))).toBe(7)
  })

  it('remembers the status', async () => {
    expect(statusOf(await failure(answer(404)))).toBe(404)
    expect(statusOf(answer(422))).toBe(422)
    expect(statusOf(new TypeError('fetch failed'))).toBeNull()
  })
})
