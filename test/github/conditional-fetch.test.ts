import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '../../github/create-client.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/start-github.ts'

const ISSUE = { owner: 'larkfield', repo: 'agents', issue_number: 7 }

let github: FakeGitHub

beforeEach(async () => {
  github = await startGitHub({
    repositories: [{ name: 'larkfield/agents', issues: [7] }],
    tokens: {
      job: { login: 'github-actions[bot]', kind: 'installation', permissions: 'write' },
      other: { login: 'greenroom[bot]', kind: 'installation', permissions: 'write' },
    },
    limits: { perHour: 10 },
  })
})
afterEach(() => github.close())

async function asking(token = 'job'): Promise<() => Promise<string[]>> {
  const client = await createClient({ token, apiUrl: github.url, writeSpacingMs: 0 })
  return async () => {
    const comments = await client.paginate(client.rest.issues.listComments, { ...ISSUE, per_page: 100 })
    return comments.map(({ body = '' }) => body)
  }
}

const statuses = (): number[] => github.requests.map(({ status }) => status)
const say = (body: string): unknown => github.repository().addComment({ issue: 7, login: 'robin', type: 'User', body })

describe('a question that is asked again', () => {
  it('costs nothing of the hour while the answer is the same', async () => {
    say('one')
    const ask = await asking()
    for (let time = 0; time < 30; time++) expect(await ask()).toEqual(['one'])
    expect(statuses()).toEqual([200, ...Array.from({ length: 29 }, () => 304)])
  })

  it('is answered anew when something changed, pages and all', async () => {
    say('one')
    const ask = await asking()
    await ask()
    for (let time = 0; time < 120; time++) say(`more ${time}`)
    expect(await ask()).toHaveLength(121)
    say('last')
    expect((await ask()).at(-1)).toBe('last')
    expect(statuses()).toEqual([200, 200, 200, 304, 200])
  })

  it('finds the page that came behind a full one', async () => {
    for (let time = 0; time < 100; time++) say(`comment ${time}`)
    const ask = await asking()
    expect(await ask()).toHaveLength(100)
    say('last')
    expect((await ask()).at(-1)).toBe('last')
  })

  it('is asked of GitHub for each token, and again after trouble', async () => {
    say('one')
    const ask = await asking()
    await ask()
    await (
      await asking('other')
    )()
    github.failNext('truncated')
    expect(await ask()).toEqual(['one'])
    github.failNext(404)
    await expect(ask()).rejects.toMatchObject({ status: 404 })
    expect(await ask()).toEqual(['one'])
    expect(statuses().slice(0, 2)).toEqual([200, 200])
    expect(statuses().slice(-2)).toEqual([404, 304])
  })
})
