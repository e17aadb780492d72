import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '../../github/create-client.ts'
import { readWriteSpacing } from '../../github/write-spacing.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/start-github.ts'

const GITHUB = 'https://api.github.com'
const SERVER = 'https://github.larkfield.example/api/v3'

describe('GREENROOM_GITHUB_WRITE_SPACING', () => {
  it.each([
    [undefined, GITHUB, 1000],
    ['', SERVER, 1000],
    ['1000', GITHUB, 1000],
    ['60000', GITHUB, 60_000],
    ['0', SERVER, 0],
    ['250', SERVER, 250],
    ['250', 'https://api.github.com.larkfield.example', 250],
  ])('%j at %s is %d ms', (text, apiUrl, ms) => {
    expect(readWriteSpacing({ GREENROOM_GITHUB_WRITE_SPACING: text }, apiUrl)).toBe(ms)
  })

  it.each([
    ['250', GITHUB, '"250"; allowed is a whole number of milliseconds from 1000 to 60000'],
    ['0', 'https://api.larkfield.ghe.com', '"0"; allowed is a whole number of milliseconds from 1000 to 60000'],
    ['60001', SERVER, '"60001"; allowed is a whole number of milliseconds from 0 to 60000'],
    ['1s', SERVER, '"1s"; allowed is a whole number'],
    ['-1', SERVER, '"-1"; allowed is a whole number'],
    ['1e3', GITHUB, '"1e3"; allowed is a whole number'],
    ['1\n::error::x', SERVER, String.raw`"1\n::error::x"; allowed is a whole number`],
  ])('%j at %s is refused', (text, apiUrl, told) => {
    const read = (): unknown => readWriteSpacing({ GREENROOM_GITHUB_WRITE_SPACING: text }, apiUrl)
    expect(read).toThrow(`GREENROOM_GITHUB_WRITE_SPACING is ${told}`)
  })
})

describe('writes', () => {
  let github: FakeGitHub
  beforeEach(async () => {
    github = await startGitHub({
      repositories: [{ name: 'larkfield/agents', issues: [7] }],
      tokens: { job: { login: 'github-actions[bot]', kind: 'installation', permissions: 'write' } },
    })
  })
  afterEach(() => github.close())

  /** Milliseconds between two labels, and between two comments, all asked for at once; the first of each meets a cold client. */
  async function gaps(writeSpacingMs?: number): Promise<{ labels: number; comments: number }> {
    const client = await createClient({ token: 'job', apiUrl: github.url, writeSpacingMs })
    const issue = { owner: 'larkfield', repo: 'agents', issue_number: 7 }
    const { issues } = client.rest
    await Promise.all([
      ...['one', 'two', 'three'].map((name) => issues.createLabel({ owner: 'larkfield', repo: 'agents', name })),
      ...['one', 'two', 'three'].map((body) => issues.createComment({ ...issue, body })),
    ])
    const between = (operation: string): number => {
      const [, second, third] = github.requests.filter(({ operationId }) => operationId === operation)
      return (third?.at ?? 0) - (second?.at ?? 0)
    }
    return { labels: between('issues/create-label'), comments: between('issues/create-comment') }
  }

  it('are a second apart, and three where people get mail, as GitHub asks', async () => {
    const { labels, comments } = await gaps()
    // When they arrive: one may be late.
    expect(labels).toBeGreaterThan(700)
    expect(comments).toBeGreaterThan(2700)
  })

  it('are as far apart as it is set', async () => {
    const { labels, comments } = await gaps(100)
    // When they arrive depends on how busy the machine is; both are far from what they are by themselves.
    expect(labels).toBeGreaterThan(40)
    expect(labels).toBeLessThan(900)
    expect(comments).toBeGreaterThan(150)
    expect(comments).toBeLessThan(2900)
  })

  it('are tried again as late as that, after a failure', async () => {
    github.failNext(500, { on: 'issues/create-label', times: 2 })
    const client = await createClient({ token: 'job', apiUrl: github.url, writeSpacingMs: 100 })
    await client.rest.issues.createLabel({ owner: 'larkfield', repo: 'agents', name: 'one' })
    const [first, second, third, ...more] = github.requests.map(({ at }) => at)
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(40)
    expect((third ?? 0) - (second ?? 0)).toBeGreaterThan(250)
    expect(more).toEqual([])
  })
})
