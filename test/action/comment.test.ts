import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { agentFiles, type Files, topicFile } from '../core/check/repository-of.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/start-github.ts'
import { makePullRequest, type PullRequestFixture } from './make-pull-request.ts'
import { pullRequestPayload } from './payloads.ts'
import { type ActionRun, runAction } from './run-action.ts'

const BOT = 'github-actions[bot]'
const BASE = agentFiles('desk', { parking: 'Park behind the shop.' })
const PARKING = 'agents/desk/topics/parking.yaml'
const GOOD = { ...BASE, [PARKING]: topicFile('parking', 'Park behind the shop. It is free.') }

/** What a pull request can write into names and texts to speak in our name, or to break what we say. */
const HOSTILE = [
  '@octocat #26 larkfield/agents#1 https://evil.example/x',
  '![x](https://evil.example/track.png) [link](javascript:alert(1))',
  '</details></table><img src=x onerror=alert(1)><!-- greenroom:check -->',
  '``````suggestion\nrm -rf /\n``````',
  '::error file=x::owned ::add-mask::free ##[error]owned',
  '::set-output name=verdict::pass',
  'left\u202Eright\u0007bell\u200Bzero',
]
const HOSTILE_TEXT = HOSTILE.join('\n')

/** Test cases that pass before the hostile change and fail after it, so that every place of the report shows the texts. */
function hostileTests(files: Files): Files {
  const cases = HOSTILE.map((name) => ({
    name,
    turns: [{ user: `tell me about parking ${name}`, expect: [{ says: 'behind the shop' }] }],
  }))
  return { ...files, 'agents/desk/test_sets/hostile.yaml': JSON.stringify({ name: HOSTILE[0], cases }) }
}

let github: FakeGitHub
let pull: PullRequestFixture
let hostile: PullRequestFixture

beforeAll(() => {
  pull = makePullRequest(BASE, GOOD)
  hostile = makePullRequest(hostileTests(BASE), {
    ...hostileTests(BASE),
    [PARKING]: topicFile('parking', HOSTILE_TEXT),
    'agents/bikes/project.yaml': 'project_id: bikes\naccount_id: test\nregion: uk-1\nproject_name: bikes\n',
    'agents/bikes/topics/a%3A%2C::error::x.yaml': 'name: [open\n',
  })
})

afterAll(() => {
  pull.remove()
  hostile.remove()
})

beforeEach(async () => {
  github = await startGitHub({
    repositories: [{ name: 'larkfield/agents', issues: [1] }],
    tokens: {
      'job-token': { login: BOT, kind: 'installation', permissions: 'write' },
      'read-token': { login: BOT, kind: 'installation', permissions: 'read' },
    },
  })
})

afterEach(() => github.close())

function run(fixture: PullRequestFixture, payload: unknown, token = 'job-token'): Promise<ActionRun> {
  return runAction({
    workspace: fixture.checkout(0),
    event: 'pull_request',
    payload,
    sha: fixture.merge,
    inputs: { token },
    apiUrl: github.url,
  })
}

function said(result: ActionRun, kind: string): string[] {
  return result.annotations.filter((annotation) => annotation.kind === kind).map(({ message }) => message)
}

describe("the Action's comment", () => {
  it('is one, and is kept up to date', async () => {
    const fixture = makePullRequest(BASE, GOOD)
    try {
      const first = await run(fixture, pullRequestPayload(fixture))
      // A third of what a small pull request may cost.
      expect(github.calls().length).toBeLessThanOrEqual(4)
      const before = github.repository().comments(1)[0]?.body
      const head = fixture.push({ [PARKING]: topicFile('parking', 'Park behind the shop, for two pounds.') })
      const payload = pullRequestPayload({ ...fixture, head }, { at: '2026-06-01T12:10:00Z' })
      const second = await run(fixture, payload)
      expect(first.outputs['comment-url']).toContain('/1#issuecomment-')
      expect(second.outputs['comment-url']).toBe(first.outputs['comment-url'])
      expect(github.repository().comments(1)).toHaveLength(1)
      expect(github.repository().comments(1)[0]?.body).not.toBe(before)
      expect(github.repository().comments(1)[0]?.body).toContain('for two pounds')
      expect(github.repository().comments(1)[0]?.body).toContain(
        'https://github.example/larkfield/agents/actions/runs/4711',
      )
    } finally {
      fixture.remove()
    }
  })

  it('stays as it is when an older event is run again', async () => {
    await run(pull, pullRequestPayload({ ...pull, head: pull.base }, { at: '2026-06-01T13:00:00Z' }))
    const newer = github.repository().comments(1)[0]?.body
    const again = await run(pull, pullRequestPayload(pull))
    expect(
      github
        .repository()
        .comments(1)
        .map(({ body }) => body),
    ).toEqual([newer])
    expect(said(again, 'notice').join()).toContain('shows a newer push')
    expect(again.code).toBe(0)
  })

  it('is left out, said once, when the token may only read', async () => {
    const result = await run(pull, pullRequestPayload(pull), 'read-token')
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass', 'comment-url': '' } })
    expect(said(result, 'notice')).toEqual([expect.stringContaining('the token may not write one')])
    expect(said(result, 'warning')).toEqual([])
  })

  it.each([{ id: 2, full_name: 'mallory/agents' }, null])('is not tried from a fork (%j)', async (headRepo) => {
    const result = await run(pull, pullRequestPayload(pull, { headRepo }))
    expect(result.code).toBe(0)
    expect(said(result, 'notice')).toEqual([expect.stringContaining('comes from a fork')])
    expect(github.requests).toEqual([])
  })

  it('does not decide about the check when GitHub is out of order', async () => {
    const result = await run(pull, pullRequestPayload(pull), 'unknown-token')
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
    expect(said(result, 'warning')).toEqual([
      'The comment was not written: cannot ask whose token this is: GitHub does not accept the token (401).',
    ])
    expect(result.summary).toContain('parking')
  })

  it('comes through a moment of trouble', async () => {
    github.failNext(502)
    const result = await run(pull, pullRequestPayload(pull))
    expect(said(result, 'warning')).toEqual([])
    expect(github.repository().comments(1)).toHaveLength(1)
  })

  it('keeps within what GitHub takes, however large the change is', async () => {
    const text = 'Ein sehr langer Satz über Fahrräder. '.repeat(40)
    const topics = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`topic_${index}`, `${index} ${text}`]))
    const large = makePullRequest(BASE, { ...BASE, ...agentFiles('bikes', topics) })
    try {
      const result = await run(large, pullRequestPayload(large))
      expect(said(result, 'warning')).toEqual([])
      expect(result.outputs).toMatchObject({ added: '151', verdict: 'pass' })
      expect(github.repository().comments(1)[0]?.body.length).toBeLessThanOrEqual(65_536)
      expect(Buffer.byteLength(result.summary)).toBeLessThanOrEqual(1024 * 1024)
    } finally {
      large.remove()
    }
  })

  it('never holds the token, and neither does anything else', async () => {
    const result = await run(pull, pullRequestPayload(pull))
    const everything = [
      result.summary,
      result.report('report.json'),
      result.stderr,
      github.repository().comments(1)[0]?.body,
    ]
    expect(everything.join('\n')).not.toContain('job-token')
    expect(result.stdout.replace('::add-mask::job-token', '')).not.toContain('job-token')
  })
})

describe('hostile content', () => {
  let result: ActionRun
  let comment: string

  beforeEach(async () => {
    result = await run(hostile, pullRequestPayload(hostile, { headRef: 'x";$(id)`::error::' }))
    comment = github.repository().comments(1)[0]?.body ?? ''
  })

  it('mentions nobody, links nowhere, closes nothing that it did not open', () => {
    expect(comment).toContain('newly failing')
    const prose = withoutCode(comment)
    expect(prose).not.toMatch(/(^|[^\u200B\w/])@octocat/m)
    expect(prose).not.toMatch(/(^|\s)#26/m)
    expect(prose).not.toMatch(/!\[|(?<!\\)\]\(|<img|<script/)
    expect(comment.match(/<details>/g)?.length ?? 0).toBe(withoutCode(comment).match(/<\/details>/g)?.length ?? 0)
    expect(comment).not.toContain('\u202E')
    expect(comment).not.toContain('\u0007')
    expect(prose.match(/<!--/g)).toHaveLength(1)
  })

  it('gives the runner no command', () => {
    const kinds = new Set(result.annotations.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['add-mask', 'error', 'warning'])
    expect(
      result.annotations.filter(
        ({ kind, properties }) => kind === 'warning' && !properties['title']?.startsWith('risk: '),
      ),
    ).toEqual([])
    expect(said(result, 'add-mask')).toEqual(['job-token'])
    expect(result.annotations.some(({ message }) => message.startsWith('owned'))).toBe(false)
    expect(result.annotations.some(({ properties }) => properties['file'] === 'x')).toBe(false)
    expect(result.outputs['verdict']).toBe('fail')
  })

  it('is on the summary as harmless as in the comment', () => {
    expect(withoutCode(result.summary)).not.toMatch(/<img|<script|!\[/)
  })
})

/** Markdown without fenced blocks and code spans, where nothing is interpreted. */
function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?^\1`*$/gm, '').replaceAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')
}
