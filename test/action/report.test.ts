import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '../../core/report/report.ts'
import { writeMarker } from '../../github/comment-marker.ts'
import { agentFiles, topicFile } from '../core/check/repository-of.ts'
import { hostileReport } from '../core/report/hostile-report.ts'
import type { Pull } from '../fakes/github/state.ts'
import { BOT, type ReviewStage, reviewStage, said } from './review-stage.ts'

const WORKFLOW = '.github/workflows/check.yml'
const BASE = { ...agentFiles('desk', { parking: 'Park behind the shop.' }), [WORKFLOW]: 'name: check\n' }
const PARKING = 'agents/desk/topics/parking.yaml'
const GOOD = { [PARKING]: topicFile('parking', 'Park behind the shop. It is free.') }
const BAD = { [PARKING]: topicFile('parking', 'Park somewhere.') }

let stage: ReviewStage
let pull: Pull

beforeEach(async () => {
  stage = await reviewStage(BASE)
  pull = await stage.propose('better', GOOD, { fork: true })
})

afterEach(() => stage.close())

/** A report of the pull request as a check writes it, changed. */
function reportOf(change: Partial<Report> = {}): Report {
  const base = { ref: 'main', commit: 'b'.repeat(40) }
  return {
    schema: 'greenroom.report/1',
    base,
    head: { ref: 'x', commit: pull.head.sha },
    agents: [],
    findings: [],
    verdict: 'pass',
    ...change,
  }
}

function nothingPosted(): void {
  expect(stage.repository.checkRuns()).toEqual([])
  expect(stage.repository.comments(pull.number).filter(({ login }) => login === BOT)).toEqual([])
  expect(stage.repository.labels(pull.number)).toEqual([])
}

describe('a pull request from a fork', () => {
  it('is checked without rights, and posted by the trusted workflow', async () => {
    const checked = await stage.check(pull)
    expect(checked).toMatchObject({ code: 0, outputs: { verdict: 'pass', edited: '1', 'comment-url': '' } })
    expect(checked.summary).toContain('parking')
    expect(stage.github.requests.filter(({ operationId }) => operationId !== null)).toEqual([])

    const posted = await stage.report(pull, checked.report('report.json'), { inputs: { labels: 'true' } })
    expect(posted).toMatchObject({ code: 0, stderr: '', outputs: { verdict: 'pass' } })
    expect(posted.outputs['check-run-url']).not.toBe('')
    expect(stage.repository.checkRuns()).toEqual([
      expect.objectContaining({
        name: 'Greenroom',
        head_sha: pull.head.sha,
        status: 'completed',
        conclusion: 'success',
      }),
    ])
    expect(stage.repository.checkRuns()[0]?.output.summary).toContain('the pull request’s own workflow')
    expect(stage.repository.comments(pull.number)).toEqual([
      expect.objectContaining({ login: BOT, body: expect.stringContaining('It is free') }),
    ])
    expect(stage.repository.labels(pull.number)).toEqual(['greenroom: pass'])
  })

  it('has its comment updated, a new check run and the other label after a push', async () => {
    const first = await stage.check(pull)
    await stage.report(pull, first.report('report.json'), { inputs: { labels: 'true' } })
    await stage.fork.commit({ branch: 'better', files: BAD })
    await stage.repository.settle()
    const second = await stage.check(pull)
    const head = { head_sha: pull.head.sha, id: 9002, created_at: pull.updated_at, conclusion: 'failure' }
    const posted = await stage.report(pull, second.report('report.json'), { inputs: { labels: 'true' }, run: head })
    expect(posted).toMatchObject({ code: 0, outputs: { verdict: 'fail' } })
    const runs = stage.repository.checkRuns()
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure'])
    expect(runs[0]?.head_sha).not.toBe(runs[1]?.head_sha)
    expect(runs[1]?.annotations).toContainEqual(
      expect.objectContaining({ path: 'agents/desk/test_sets/faq.yaml', annotation_level: 'failure' }),
    )
    expect(stage.repository.comments(pull.number)).toHaveLength(1)
    expect(stage.repository.comments(pull.number)[0]?.body).toContain('Park somewhere')
    expect(stage.repository.labels(pull.number)).toEqual(['greenroom: fail'])
  })

  it('does not pass when it changes the workflow that checked it', async () => {
    await stage.fork.commit({ branch: 'better', files: { [WORKFLOW]: 'name: check\non: pull_request\n' } })
    await stage.repository.settle()
    const checked = await stage.check(pull)
    const posted = await stage.report(pull, checked.report('report.json'))
    expect(posted).toMatchObject({ code: 0, outputs: { verdict: 'fail' } })
    const [run] = stage.repository.checkRuns()
    expect(run).toMatchObject({ conclusion: 'action_required' })
    expect(run?.output.summary).toContain('changes `.github`')
  })

  it('is said once, however often the report is posted', async () => {
    const text = JSON.stringify(reportOf())
    for (let times = 0; times < 2; times++) expect((await stage.report(pull, text)).code).toBe(0)
    expect(stage.repository.checkRuns()).toHaveLength(1)
    expect(stage.repository.comments(pull.number)).toHaveLength(1)
  })

  it('keeps what a newer attempt said', async () => {
    const failed = JSON.stringify(reportOf({ verdict: 'fail' }))
    await stage.report(pull, failed, { run: { run_attempt: 2, conclusion: 'failure' } })
    const late = await stage.report(pull, JSON.stringify(reportOf()))
    expect(said(late, 'notice')).toEqual(['A newer check of this commit is there, so nothing was changed.'])
    expect(stage.repository.checkRuns().map(({ conclusion }) => conclusion)).toEqual(['failure'])
  })
})

describe('a report of a merge queue', () => {
  it('is a check run on the head of the queue', async () => {
    const sha = pull.mergeCommit ?? ''
    const run = { event: 'merge_group', head_sha: sha, head_branch: `gh-readonly-queue/main/pr-1-${sha}` }
    const posted = await stage.report(pull, JSON.stringify(reportOf({ head: { ref: 'x', commit: sha } })), { run })
    expect(said(posted, 'error')).toEqual([])
    expect(stage.repository.checkRuns()).toEqual([expect.objectContaining({ head_sha: sha, conclusion: 'success' })])
    expect(stage.repository.comments(pull.number)).toEqual([])
  })
})

describe('a run that is not for a pull request', () => {
  it.each([
    [{ event: 'push' }, 'the check ran on "push"'],
    [{ event: 'pull_request_target' }, 'the check ran on "pull_request_target"'],
    [{ conclusion: 'cancelled' }, 'the check did not finish ("cancelled")'],
    [{ head_repository: null }, 'the branch that was checked is gone'],
    [{ head_branch: 'other' }, 'no open pull request has'],
    [{ head_repository: { id: 4711, owner: { login: 'mallory' } } }, 'no open pull request has'],
  ])('%j posts nothing', async (run, why) => {
    const posted = await stage.report(pull, JSON.stringify(reportOf()), { run })
    expect(posted.code).toBe(0)
    expect(said(posted, 'notice')).toEqual([expect.stringContaining(why)])
    nothingPosted()
  })

  it('has two pull requests of one commit: neither is told', async () => {
    await stage.repository.commit({ branch: 'other', files: { 'a.txt': 'x' }, from: 'refs/heads/main' })
    await stage.repository.openPull({ head: 'mallory:better', base: 'other' })
    const posted = await stage.report(pull, JSON.stringify(reportOf()))
    expect(said(posted, 'notice')).toEqual([expect.stringContaining('2 open pull requests have')])
    nothingPosted()
  })
})

describe('a hostile artifact', () => {
  const SECRET = 'root:x:0:0'

  /** [what, the artifact, exit code, what is said] */
  const hostile: [string, () => string | { folder: string }, number, string][] = [
    [
      'is about another commit',
      () => JSON.stringify(reportOf({ head: { ref: 'x', commit: 'd'.repeat(40) } })),
      0,
      'the report is not about',
    ],
    [
      'is about another pull request',
      () => JSON.stringify(reportOf({ base: { ref: 'live', commit: null } })),
      0,
      'goes to another branch',
    ],
    [
      'has 100 MB',
      () =>
        file((path) => {
          writeFileSync(path, '{')
          truncateSync(path, 100 * 1024 * 1024)
        }),
      1,
      'more than 20 MB',
    ],
    ['is a link out of the folder', () => file((path) => symlinkSync('/etc/passwd', path)), 1, 'not a plain file'],
    ['is a folder', () => file((path) => mkdirSync(path)), 1, 'not a plain file'],
    [
      'lies elsewhere',
      () =>
        file((path) => {
          mkdirSync(join(path, '../..%2f'))
          writeFileSync(join(path, '../..%2f/report.json'), '{}')
        }),
      1,
      'there is no report.json',
    ],
    ['is nested for ever', () => '{"a":'.repeat(200_000), 1, 'more than 96 deep'],
    [
      'has keys of prototypes',
      () => JSON.stringify(reportOf()).replace('{', '{"__proto__":{"verdict":"pass"},"constructor":1,'),
      1,
      'is not known',
    ],
    ['breaks off', () => JSON.stringify(reportOf()).slice(0, -20), 1, 'it is not JSON'],
    ['is no text', () => file((path) => writeFileSync(path, Buffer.from([0xff, 0xfe, 0x7b]))), 1, 'not UTF-8'],
    ['judges nothing', () => JSON.stringify(reportOf({ judged: false })), 0, 'judges nothing'],
  ]

  function file(make: (path: string) => void): { folder: string } {
    const folder = stage.folder()
    make(join(folder, 'report.json'))
    return { folder }
  }

  it.each(hostile)('that %s posts nothing', async (_, make, code, why) => {
    const posted = await stage.report(pull, make(), { inputs: { labels: 'true' } })
    expect(posted.code).toBe(code)
    expect([...said(posted, 'notice'), ...said(posted, 'error')].join('\n')).toContain(why)
    expect(posted.stdout + posted.stderr).not.toContain('This is a bug')
    expect(posted.stdout + posted.stderr).not.toContain(SECRET)
    nothingPosted()
  })

  it('whose folder is a link is not followed', async () => {
    const folder = join(stage.folder(), 'greenroom')
    symlinkSync('/etc', folder)
    expect((await stage.report(pull, { folder })).code).toBe(1)
    nothingPosted()
  })

  it('of an older push posts nothing', async () => {
    const old = JSON.stringify(reportOf())
    const sha = pull.head.sha
    await stage.fork.commit({ branch: 'better', files: BAD })
    await stage.repository.settle()
    const posted = await stage.report(pull, old, { run: { head_sha: sha } })
    expect(said(posted, 'notice')).toEqual([expect.stringContaining('no open pull request has')])
    nothingPosted()
  })

  it('speaks in nobody’s name: texts of every field are shown as texts', async () => {
    const report = {
      ...hostileReport(),
      base: { ref: 'main', commit: null },
      head: { ref: '@octocat', commit: pull.head.sha },
    }
    const posted = await stage.report(pull, JSON.stringify(report))
    expect(posted.code).toBe(0)
    const [run] = stage.repository.checkRuns()
    const body = stage.repository.comments(pull.number)[0]?.body ?? ''
    for (const text of [body, run?.output.summary ?? '', run?.output.title ?? '']) {
      const prose = withoutCode(text)
      expect(prose).not.toMatch(/(^|[^\u200B\w/])@octocat/m)
      expect(prose).not.toMatch(/(^|\s)#\d/m)
      expect(prose).not.toMatch(/!\[|<img|<script|\]\(/)
      expect(text).not.toMatch(/\u202E/)
    }
    expect(withoutCode(body).match(/<!--/g)).toHaveLength(1)
    expect(new Set(posted.annotations.map(({ kind }) => kind))).toEqual(new Set(['add-mask']))
  })

  it('does not take the place of a comment that somebody forged', async () => {
    const body = `<!-- ${writeMarker({ head: pull.head.sha, at: '2030-01-01T00:00:00.000Z' })} -->\n**Greenroom: passes**`
    const forged = stage.repository.addComment({ issue: pull.number, login: 'mallory', body })
    await stage.report(pull, JSON.stringify(reportOf({ verdict: 'fail' })), { run: { conclusion: 'failure' } })
    expect(forged.body).toBe(body)
    expect(stage.repository.comments(pull.number).filter(({ login }) => login === BOT)).toHaveLength(1)
  })

  it('that calls itself passed and fails in a part does not pass', async () => {
    const policy = {
      environment: 'live',
      branch: 'main',
      below: 'x',
      evidence: 'none',
      verdict: 'fail',
      agents: [],
    } as const
    const posted = await stage.report(pull, JSON.stringify(reportOf({ policy })))
    expect(posted.outputs['verdict']).toBe('fail')
    expect(stage.repository.checkRuns()[0]?.conclusion).toBe('action_required')
  })
})

describe('what it asks of GitHub', () => {
  it('waits a second between writes, where nothing else is set', async () => {
    const env = { GREENROOM_GITHUB_WRITE_SPACING: '' }
    await stage.report(pull, JSON.stringify(reportOf()), { inputs: { labels: 'true' }, env })
    const writes = stage.github.requests.filter(({ method, operationId }) => operationId !== null && method !== 'GET')
    expect(writes.length).toBeGreaterThan(3)
    const pauses = writes.slice(1).map(({ at }, index) => at - (writes[index]?.at ?? 0))
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(950)
  })

  it('says which spacing is allowed', async () => {
    const env = { GREENROOM_GITHUB_WRITE_SPACING: 'none' }
    const bad = await stage.report(pull, JSON.stringify(reportOf()), { env })
    expect(said(bad, 'error')).toEqual([
      expect.stringContaining('GREENROOM_GITHUB_WRITE_SPACING is "none"; allowed is a whole number of milliseconds'),
    ])
    expect(stage.github.calls()).toEqual([])
  })

  it('keeps within twelve requests', async () => {
    await stage.report(pull, JSON.stringify(reportOf()))
    expect(stage.github.calls().length).toBeLessThanOrEqual(12)
  })
})

/** Markdown without fenced blocks and code spans, where nothing is interpreted. */
function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?^\1`*$/gm, '').replaceAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')
}
