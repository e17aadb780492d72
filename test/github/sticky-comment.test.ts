import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeMarker } from '../../github/comment-marker.ts'
import { createClient } from '../../github/create-client.ts'
import { type CommentOutcome, putStickyComment } from '../../github/sticky-comment.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/start-github.ts'

const HEAD = 'a'.repeat(40)
const OTHER_HEAD = 'b'.repeat(40)
const NOON = '2026-06-01T12:00:00.000Z'
const BOT = 'github-actions[bot]'

let github: FakeGitHub

beforeEach(async () => {
  github = await startGitHub({
    repositories: [{ name: 'larkfield/agents', issues: [7] }],
    tokens: {
      'job-token': { login: BOT, kind: 'installation', permissions: 'write' },
      'read-token': { login: BOT, kind: 'installation', permissions: 'read' },
      'person-token': { login: 'robin', kind: 'user', permissions: 'write' },
    },
  })
})

afterEach(() => github.close())

function bodyOf(text: string, head = HEAD, at = NOON): string {
  return `<!-- ${writeMarker({ head, at })} -->\n${text}`
}

async function put(
  text: string,
  options: { token?: string; head?: string; at?: string } = {},
): Promise<CommentOutcome> {
  const { token = 'job-token', head = HEAD, at = NOON } = options
  const client = await createClient({ token, apiUrl: github.url, writeSpacingMs: 10 })
  return putStickyComment(client, {
    owner: 'larkfield',
    repo: 'agents',
    number: 7,
    marker: { head, at },
    body: bodyOf(text, head, at),
  })
}

describe('putStickyComment', () => {
  it('creates one comment and edits it afterwards', async () => {
    const first = await put('one')
    const second = await put('two')
    expect(first).toMatchObject({ did: 'created', url: expect.stringContaining('/7#issuecomment-') })
    expect(second).toEqual({ did: 'edited', url: (first as { url: string }).url })
    expect(
      github
        .repository()
        .comments(7)
        .map(({ body }) => body),
    ).toEqual([bodyOf('two')])
  })

  it('does nothing when the comment says the same', async () => {
    await put('one')
    expect(await put('one')).toMatchObject({ did: 'nothing' })
    expect(github.calls().filter((call) => call.startsWith('PATCH'))).toEqual([])
  })

  it('finds its comment behind a hundred others', async () => {
    for (let index = 0; index < 130; index++)
      github.repository().addComment({ issue: 7, login: 'robin', type: 'User', body: `thought ${index}` })
    const own = github.repository().addComment({ issue: 7, login: BOT, type: 'Bot', body: bodyOf('old') })
    expect(await put('new')).toMatchObject({ did: 'edited' })
    expect(own.body).toBe(bodyOf('new'))
    expect(github.repository().comments(7)).toHaveLength(131)
  })

  it('folds duplicates into the oldest', async () => {
    const oldest = github.repository().addComment({ issue: 7, login: BOT, type: 'Bot', body: bodyOf('a') })
    github.repository().addComment({ issue: 7, login: BOT, type: 'Bot', body: bodyOf('b') })
    github.repository().addComment({ issue: 7, login: BOT, type: 'Bot', body: bodyOf('c') })
    await put('new')
    expect(github.repository().comments(7)).toEqual([expect.objectContaining({ id: oldest.id, body: bodyOf('new') })])
  })

  it('never touches what a person wrote, marker or not', async () => {
    const copied = github
      .repository()
      .addComment({ issue: 7, login: 'mallory', type: 'User', body: bodyOf('mine now') })
    expect(await put('report')).toMatchObject({ did: 'created' })
    expect(copied.body).toBe(bodyOf('mine now'))
  })

  it('never touches a bot that quotes the marker', async () => {
    const quoted = `Translated:\n${bodyOf('report')}`
    const other = github.repository().addComment({ issue: 7, login: 'translator[bot]', type: 'Bot', body: quoted })
    await put('report')
    expect(other.body).toBe(quoted)
  })

  it('recognises a person by who they are', async () => {
    const bot = github.repository().addComment({ issue: 7, login: BOT, type: 'Bot', body: bodyOf('of the job') })
    await put('one', { token: 'person-token' })
    expect(await put('two', { token: 'person-token' })).toMatchObject({ did: 'edited' })
    expect(bot.body).toBe(bodyOf('of the job'))
    expect(github.repository().comments(7)).toHaveLength(2)
  })

  it('leaves a report about a newer push', async () => {
    await put('newer', { head: OTHER_HEAD, at: '2026-06-01T12:05:00.000Z' })
    expect(await put('older')).toMatchObject({ did: 'outdated' })
    expect(
      github
        .repository()
        .comments(7)
        .map(({ body }) => body),
    ).toEqual([bodyOf('newer', OTHER_HEAD, '2026-06-01T12:05:00.000Z')])
  })

  it('replaces a report about an older push, and a second look at the same one', async () => {
    await put('older', { head: OTHER_HEAD, at: '2026-06-01T11:00:00.000Z' })
    expect(await put('newer')).toMatchObject({ did: 'edited' })
    expect(await put('again', { at: '2026-06-01T11:30:00.000Z' })).toMatchObject({ did: 'edited' })
  })

  it('says so when the token may not write', async () => {
    expect(await put('report', { token: 'read-token' })).toEqual({ did: 'not-allowed' })
    expect(github.repository().comments(7)).toEqual([])
  })

  it('waits out a short rate limit, and does not take a long one for a refusal', async () => {
    github.failNext(403, { headers: { 'retry-after': '1' } })
    expect(await put('report')).toMatchObject({ did: 'created' })
    github.failNext(403, { headers: { 'retry-after': '3600' } })
    await expect(put('again')).rejects.toMatchObject({ code: 'github-limit', retryAfterMs: 3_600_000 })
  })

  it('passes on what is not a refusal', async () => {
    await expect(put('report', { token: 'unknown-token' })).rejects.toMatchObject({ code: 'github-token' })
    await expect(put('x'.repeat(70_000))).rejects.toMatchObject({ code: 'github-refused' })
  })
})
