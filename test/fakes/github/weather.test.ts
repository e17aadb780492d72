import { afterEach, describe, expect, it } from 'vitest'
import { octokitFor } from './octokit-for.ts'
import type { GitHubOptions } from './options.ts'
import { type FakeGitHub, startGitHub } from './start-github.ts'

const R = { owner: 'acme', repo: 'agents' }

let github: FakeGitHub

async function start(options: Partial<GitHubOptions> = {}): Promise<ReturnType<typeof octokitFor>['rest']> {
  github = await startGitHub({
    repositories: [{ name: 'acme/agents', issues: [1] }],
    tokens: { app: { login: 'greenroom[bot]', kind: 'installation', permissions: 'write' } },
    ...options,
  })
  return octokitFor(github, 'app').rest
}

afterEach(() => github.close())

describe('starting', () => {
  it('takes no 200 ms of work, and many stand side by side', async () => {
    await start()
    const before = process.cpuUsage()
    const other = await startGitHub({ repositories: [{ name: 'acme/agents', issues: [1] }], tokens: {} })
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(200)
    expect(other.url).not.toBe(github.url)
    await octokitFor(github, 'app').rest.issues.createComment({ ...R, issue_number: 1, body: 'here' })
    expect(other.repository().comments(1)).toEqual([])
    await other.close()
  })
})

describe('trouble', () => {
  it.each([401, 403, 404, 409, 422, 429, 500, 502, 503])('answers %d once', async (status) => {
    const rest = await start()
    github.failNext(status, { on: 'issues/create-comment' })
    await rest.repos.get(R)
    const comment = { ...R, issue_number: 1, body: 'hello' }
    await expect(rest.issues.createComment(comment)).rejects.toMatchObject({ status })
    expect(github.repository().comments(1)).toEqual([])
    await rest.issues.createComment(comment)
    expect(github.requests.map((request) => request.status)).toEqual([200, status, 201])
  })

  it('can come after GitHub did what was asked', async () => {
    const rest = await start()
    github.failNext(502, { on: /comments$/, afterwards: true })
    await expect(rest.issues.createComment({ ...R, issue_number: 1, body: 'hello' })).rejects.toMatchObject({
      status: 502,
    })
    expect(github.repository().comments(1)).toHaveLength(1)
  })

  it('cuts the connection before, or in the middle of the answer', async () => {
    const rest = await start()
    github.failNext('reset')
    await expect(rest.issues.createComment({ ...R, issue_number: 1, body: 'hello' })).rejects.toMatchObject({
      status: 500,
    })
    expect(github.repository().comments(1)).toEqual([])
    github.failNext('truncated')
    const response = await fetch(`${github.url}/repos/acme/agents`, { headers: { authorization: 'Bearer app' } })
    await expect(response.json()).rejects.toThrow('terminated')
  })

  it('can be no answer at all', async () => {
    const rest = await start()
    github.failNext('timeout')
    const request = { signal: AbortSignal.timeout(100) }
    await expect(rest.repos.get({ ...R, request })).rejects.toMatchObject({
      message: expect.stringContaining('timeout'),
    })
    expect(github.requests.at(-1)?.status).toBe(0)
  })
})

describe('dying', () => {
  it('leaves so many calls, and then the token is of no use', async () => {
    const rest = await start()
    github.dieAfter(2)
    await rest.issues.createComment({ ...R, issue_number: 1, body: 'one' })
    await rest.issues.createComment({ ...R, issue_number: 1, body: 'two' })
    await expect(rest.issues.createComment({ ...R, issue_number: 1, body: 'three' })).rejects.toMatchObject({
      status: 401,
    })
    github.revive()
    await rest.issues.createComment({ ...R, issue_number: 1, body: 'four' })
    expect(
      github
        .repository()
        .comments(1)
        .map(({ body }) => body),
    ).toEqual(['one', 'two', 'four'])
    expect(github.callCount()).toBe(4)
  })

  it('can be a process that is killed once the last call is done', async () => {
    const rest = await start()
    let killed = 0
    github.dieAfter(1, () => killed++)
    await expect(rest.issues.createComment({ ...R, issue_number: 1, body: 'one' })).rejects.toMatchObject({
      status: 500,
    })
    expect(killed).toBe(1)
    expect(github.repository().comments(1)).toHaveLength(1)
  })
})

describe('limits', () => {
  it('are by the hour, and told with every answer; 304 costs nothing', async () => {
    const rest = await start({ limits: { perHour: 3 } })
    const first = await rest.repos.get(R)
    expect(first.headers).toMatchObject({ 'x-ratelimit-limit': '3', 'x-ratelimit-remaining': '2' })
    const headers = { 'if-none-match': first.headers.etag ?? '' }
    for (let time = 0; time < 5; time++)
      await expect(rest.repos.get({ ...R, headers })).rejects.toMatchObject({ status: 304 })
    await rest.repos.get(R)
    await rest.repos.get(R)
    const over = { status: 403, response: { headers: { 'x-ratelimit-remaining': '0' } } }
    await expect(rest.repos.get(R)).rejects.toMatchObject(over)
    expect((await rest.rateLimit.get()).data.rate).toMatchObject({ limit: 3, remaining: 0 })
    github.advance(3_600_000)
    await rest.repos.get(R)
  })

  it('are of writes a minute too', async () => {
    const rest = await start({ limits: { writesPerMinute: 2 } })
    const comment = { ...R, issue_number: 1, body: 'hello' }
    await rest.issues.createComment(comment)
    await rest.issues.createComment(comment)
    const limited = await rest.issues.createComment(comment).catch((error: unknown) => error)
    expect(limited).toMatchObject({ status: 403, message: expect.stringContaining('secondary rate limit') })
    expect(
      Number((limited as { response: { headers: Record<string, string> } }).response.headers['retry-after']),
    ).toBeGreaterThan(50)
  })
})

describe('time', () => {
  it("is the test's", async () => {
    const rest = await start({ clock: () => new Date('2027-03-04T05:06:07.800Z') })
    const { data, headers } = await rest.issues.createComment({ ...R, issue_number: 1, body: 'hello' })
    expect(data.created_at).toBe('2027-03-04T05:06:07Z')
    expect(headers.date).toBe('Thu, 04 Mar 2027 05:06:07 GMT')
  })

  it('can pass before a pull request is known to be mergeable', async () => {
    const rest = await start({ mergeabilityTakesTime: true })
    const repository = github.repository()
    await repository.commit({ branch: 'main', files: { 'a.txt': 'one\n' } })
    await repository.commit({ branch: 'better', from: 'refs/heads/main', files: { 'b.txt': 'two\n' } })
    const { data: opened } = await rest.pulls.create({ ...R, head: 'better', base: 'main', title: 'Better' })
    const looks = [opened.mergeable]
    for (let time = 0; time < 2; time++)
      looks.push((await rest.pulls.get({ ...R, pull_number: opened.number })).data.mergeable)
    expect(looks).toEqual([null, null, true])
  })
})

describe('what GitHub does not document', () => {
  it.each([
    ['an unknown path', '/repos/acme/agents/colours', 'is not among the operations'],
    ['an unknown parameter', '/repos/acme/agents/pulls?colour=green', 'no query parameter colour'],
  ])('fails the test that asked for it: %s', async (_, path, told) => {
    await start()
    const response = await fetch(`${github.url}${path}`, { headers: { authorization: 'Bearer app' } })
    expect(response.ok).toBe(false)
    await expect(github.close()).rejects.toThrow(told)
    await start()
  })
})
