import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '../../github/create-client.ts'
import { putRelease } from '../../github/put-release.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/start-github.ts'

const TAG = 'desk/v3'
const NAME = 'desk v3'

let github: FakeGitHub

beforeEach(async () => {
  github = await startGitHub({
    repositories: [{ name: 'larkfield/agents' }],
    tokens: {
      job: { login: 'github-actions[bot]', kind: 'installation', permissions: 'write' },
      read: { login: 'github-actions[bot]', kind: 'installation', permissions: 'read' },
      robin: { login: 'robin', kind: 'user', permissions: 'write' },
    },
  })
  await github.repository().commit({ branch: 'main', files: { 'a.txt': 'one\n' } })
  tag(TAG)
})

afterEach(() => github.close())

function tag(name: string): void {
  execFileSync('git', ['--git-dir', github.repository().bare, 'update-ref', `refs/tags/${name}`, 'refs/heads/main'])
}

async function put(body: string, more: { token?: string; tag?: string } = {}): Promise<string> {
  const client = await createClient({ token: more.token ?? 'job', apiUrl: github.url, writeSpacingMs: 10 })
  const place = { client, owner: 'larkfield', repo: 'agents' }
  return putRelease(place, { tag: more.tag ?? TAG, name: NAME, body })
}

interface Shown {
  id: number
  tag_name: string
  name: string
  body: string
  author: { login: string }
  html_url: string
}

/** As a person asks for them. */
async function ask(method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${github.url}/repos/larkfield/agents/releases${path}`, {
    method,
    headers: { authorization: 'Bearer robin', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return answer.json()
}

async function releases(): Promise<Shown[]> {
  return (await ask('GET', '')) as Shown[]
}

function writes(): string[] {
  return github.requests
    .filter(({ byGreenroom, method }) => byGreenroom && method !== 'GET')
    .map(({ method }) => method)
}

describe('putRelease', () => {
  it('writes the notes of a tag once, and does nothing when they say the same', async () => {
    const url = await put('What is new\n\n- parking')
    expect(await put('What is new\r\n\r\n- parking\r\n')).toBe(url)
    const [release, ...more] = await releases()
    expect(more).toEqual([])
    expect(release).toMatchObject({ tag_name: TAG, name: NAME, html_url: url })
    expect(release?.body).toContain('What is new\n\n- parking')
    expect(writes()).toEqual(['POST'])
  })

  it('brings its own notes up to date, at the same address', async () => {
    const url = await put('before')
    expect(await put('after')).toBe(url)
    const all = await releases()
    expect(all).toHaveLength(1)
    expect(all[0]?.body).toContain('after')
    expect(all[0]?.body).not.toContain('before')
  })

  it('leaves what a person wrote, from the start or over ours', async () => {
    const written = (await ask('POST', '', { tag_name: TAG, name: 'Summer', body: 'By hand.' })) as Shown
    expect(await put('by machine')).toBe(written.html_url)
    tag('desk/v4')
    await put('by machine', { tag: 'desk/v4' })
    const ours = (await releases()).find(({ tag_name }) => tag_name === 'desk/v4')
    await ask('PATCH', `/${ours?.id}`, { body: 'By hand, too.' })
    await put('by machine again', { tag: 'desk/v4' })
    expect((await releases()).map(({ body }) => body).sort()).toEqual(['By hand, too.', 'By hand.'])
    expect(writes()).toEqual(['POST'])
  })

  it.each([
    ['breaks off in the middle', 'truncated'],
    ['is a 502 though it was done', 502],
    ['is a reset though it was done', 'reset'],
  ] as const)('makes nothing twice when the answer %s', async (_, fault) => {
    github.failNext(fault, { on: 'repos/create-release', afterwards: true })
    const url = await put('notes')
    const all = await releases()
    expect(all.map(({ html_url }) => html_url)).toEqual([url])
    expect(writes()).toEqual(['POST'])
  })

  it('tries once more when nothing was done', async () => {
    github.failNext(500, { on: 'repos/create-release' })
    await put('notes')
    expect(await releases()).toHaveLength(1)
  })

  it('names a tag of odd letters as it is, and no other', async () => {
    const odd = "dépôt#1%2f.x%2e%2e%2f&<b>$(x)'/v3"
    tag(odd)
    await put('plain')
    const url = await put('odd', { tag: odd })
    expect(await put('odd', { tag: odd })).toBe(url)
    const found = new Map((await releases()).map(({ tag_name, body }) => [tag_name, body]))
    expect([...found.keys()].sort()).toEqual([odd, TAG].sort())
    expect(found.get(TAG)).toContain('plain')
    expect(found.get(odd)).toContain('odd')
  })

  it('says which permission is missing', async () => {
    await expect(put('notes', { token: 'read' })).rejects.toMatchObject({
      code: 'github-permission',
      message: `cannot write the release notes of ${TAG} in larkfield/agents: the token may not (403)`,
      hint: expect.stringContaining('"contents: write"'),
    })
    expect(await releases()).toEqual([])
  })

  it.each([401, 409, 422] as const)('passes on a %d, and the next run puts it right', async (status) => {
    github.failNext(status, { on: 'repos/create-release' })
    await expect(put('notes')).rejects.toMatchObject({
      message: expect.stringMatching(/^cannot write the release notes/),
    })
    expect(await releases()).toEqual([])
    await put('notes')
    expect(await releases()).toHaveLength(1)
  })
})
