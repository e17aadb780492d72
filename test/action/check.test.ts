import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agentFiles, type Files } from '../core/check/repository-of.ts'
import { makePullRequest, type PullRequestFixture } from './make-pull-request.ts'
import { pullRequestPayload, pushPayload } from './payloads.ts'
import { type ActionRun, runAction } from './run-action.ts'

const TOPICS = { parking: 'Park behind the shop.', opening_hours: 'We open at nine.' }
const BASE = agentFiles('desk', TOPICS)
const PARKING = 'agents/desk/topics/parking.yaml'
const GOOD = { ...BASE, [PARKING]: (BASE[PARKING] ?? '').replace('the shop.', 'the shop. It is free.') }
const BAD = { ...BASE, [PARKING]: (BASE[PARKING] ?? '').replace('behind the shop', 'somewhere') }

const made: PullRequestFixture[] = []

function pullRequest(base: Files, head: Files): PullRequestFixture {
  const fixture = makePullRequest(base, head)
  made.push(fixture)
  return fixture
}

afterAll(() => made.forEach((fixture) => fixture.remove()))

function check(fixture: PullRequestFixture, depth = 0, inputs: Record<string, string> = {}): Promise<ActionRun> {
  return runAction({
    workspace: fixture.checkout(depth),
    event: 'pull_request',
    payload: pullRequestPayload(fixture),
    sha: fixture.merge,
    inputs,
  })
}

describe('the Action on a pull request', () => {
  let good: PullRequestFixture
  let bad: PullRequestFixture

  beforeAll(() => {
    good = pullRequest(BASE, GOOD)
    bad = pullRequest(BASE, BAD)
  })

  it('passes a good change: outputs, summary, files', async () => {
    const run = await check(good)
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.outputs).toMatchObject({
      verdict: 'pass',
      added: '0',
      edited: '1',
      removed: '0',
      errors: '0',
      'tests-passed': '2',
      'tests-failed': '0',
      'newly-failing': '0',
      'comment-url': '',
    })
    expect(run.summary).toContain('parking')
    expect(JSON.parse(run.report('report.json'))).toMatchObject({
      schema: 'greenroom.report/1',
      base: { ref: 'main', commit: good.fork },
      head: { ref: 'better', commit: good.head },
    })
    expect(run.report('report.html')).toMatch(/^<!doctype html>/i)
    expect(run.report('report.md')).toContain('parking')
    expect(JSON.parse(run.report('report.sarif'))).toMatchObject({ version: '2.1.0' })
    expect(run.report('junit.xml')).toContain('<testsuites name="greenroom" tests="2"')
    expect(run.outputs['report-html']).toBe(`${run.outputs['report-directory']}/report.html`)
  })

  it('fails a bad one, and says it at the test case', async () => {
    const run = await check(bad)
    expect(run.code).toBe(1)
    expect(run.outputs).toMatchObject({ verdict: 'fail', 'tests-failed': '1', 'newly-failing': '1' })
    expect(run.annotations.filter(({ kind }) => kind === 'error')).toEqual([
      {
        kind: 'error',
        properties: expect.objectContaining({ file: 'agents/desk/test_sets/faq.yaml', line: '3' }),
        message: expect.stringContaining('FAQ: parking\nsays: Park behind the shop.'),
      },
      { kind: 'error', properties: {}, message: 'The check fails: desk: 1 newly failing test case.' },
    ])
    expect(run.summary).toContain('[!CAUTION]')
  })

  it('reports only, when told so', async () => {
    expect(await check(bad, 0, { 'fail-on': 'never' })).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
  })

  it('shows what the author changed, not what main did meanwhile', async () => {
    const ahead = pullRequest(BASE, GOOD)
    const report = JSON.parse((await check(ahead)).report('report.json')) as { base: { commit: string } }
    expect(report.base.commit).toBe(ahead.fork)
    expect(ahead.fork).not.toBe(ahead.base)
  })

  it.each([1, 2])('deepens a checkout of depth %i until it finds where the branch left', async (depth) => {
    const run = await check(good, depth)
    expect(run).toMatchObject({ code: 0, stderr: '', outputs: { edited: '1' } })
    expect(JSON.parse(run.report('report.json'))).toMatchObject({
      base: { commit: good.fork },
      head: { commit: good.head },
    })
  })

  it('checks what can be read when a file is broken', async () => {
    const broken = pullRequest(
      { ...BASE, ...agentFiles('bikes', { prices: 'Twelve pounds.' }) },
      { ...GOOD, ...agentFiles('bikes', { prices: 'Twelve.' }), 'agents/bikes/topics/prices.yaml': 'name: [oh\n' },
    )
    const run = await check(broken)
    expect(run.code).toBe(1)
    expect(run.annotations[0]).toMatchObject({
      kind: 'error',
      properties: { file: 'agents/bikes/topics/prices.yaml' },
    })
    expect(run.outputs).toMatchObject({ verdict: 'fail', edited: '1' })
  })
})

describe('the Action on other events', () => {
  let fixture: PullRequestFixture
  let workspace: string

  beforeAll(() => {
    fixture = pullRequest(BASE, GOOD)
    workspace = fixture.checkout(0)
  })

  async function compared(event: string, payload: unknown, inputs: Record<string, string> = {}): Promise<unknown> {
    const run = await runAction({ workspace, event, payload, sha: fixture.merge, inputs })
    if (run.code !== 0) return run.annotations.map(({ message }) => message).join('\n')
    const report = JSON.parse(run.report('report.json')) as Record<'base' | 'head', { commit: string | null }>
    return [report.base.commit, report.head.commit]
  }

  it('compares what a push found with what it left', async () => {
    expect(await compared('push', pushPayload(fixture.base, fixture.merge))).toEqual([fixture.base, fixture.merge])
  })

  it('compares a new branch with the commit before its tip, and a first commit with nothing', async () => {
    const zeros = '0'.repeat(40)
    expect(await compared('push', pushPayload(zeros, fixture.head))).toEqual([fixture.fork, fixture.head])
    expect(await compared('push', pushPayload(zeros, fixture.fork))).toEqual([null, fixture.fork])
  })

  it('says so when what was there before is gone', async () => {
    const gone = await runAction({
      workspace,
      event: 'push',
      payload: pushPayload('d'.repeat(40), fixture.head),
      sha: fixture.head,
    })
    expect(gone.code).toBe(0)
    expect(gone.annotations).toContainEqual(
      expect.objectContaining({ kind: 'notice', message: expect.stringContaining('forced push') }),
    )
  })

  it('has nothing to do when a branch is deleted', async () => {
    const run = await runAction({
      workspace,
      event: 'push',
      payload: pushPayload(fixture.head, '0'.repeat(40)),
      sha: fixture.base,
    })
    expect(run).toMatchObject({ code: 0, summary: '', annotations: [{ kind: 'notice' }] })
  })

  it('checks a merge queue', async () => {
    const payload = {
      merge_group: {
        head_sha: fixture.merge,
        head_ref: 'refs/heads/gh-readonly-queue/main/pr-1',
        base_sha: fixture.base,
        base_ref: 'refs/heads/main',
      },
    }
    expect(await compared('merge_group', payload)).toEqual([fixture.base, fixture.merge])
  })

  it('compares with the base that it is given', async () => {
    expect(await compared('workflow_dispatch', {}, { base: fixture.fork })).toEqual([fixture.fork, fixture.merge])
    expect(await compared('workflow_dispatch', {}, { base: 'main', head: 'better' })).toEqual([
      fixture.base,
      fixture.head,
    ])
  })

  it.each([
    ['workflow_dispatch', {}, {}, 'the input base is empty; on workflow_dispatch it is needed'],
    ['workflow_dispatch', {}, { base: 'nowhere' }, 'there is no ref nowhere'],
    ['pull_request_target', {}, {}, 'the action cannot run on "pull_request_target"'],
    ['issues', {}, {}, 'Run it on pull_request, push, merge_group and workflow_dispatch'],
    ['pull_request', { pull_request: {} }, {}, 'the pull_request event holds no number at pull_request.number'],
    ['push', {}, { command: 'publish' }, 'the input command is "publish"; allowed is one of: check'],
    ['push', {}, { comment: 'always' }, 'the input comment is "always"; allowed is one of: auto, never'],
    ['push', {}, { 'fail-on': 'notice' }, 'the input fail-on is "notice"; allowed is one of: error, warning, never'],
    ['push', {}, { base: '--upload-pack=x' }, 'the input base is "--upload-pack=x"; allowed is a branch, a tag'],
    ['push', {}, { token: 'two words' }, 'the input token is not a token'],
    ['push', {}, { 'working-directory': 'elsewhere' }, 'is not a git repository'],
  ])('refuses %s with %j and %j', async (event, payload, inputs, message) => {
    const usual = event === 'push' ? pushPayload(fixture.base, fixture.merge) : payload
    const run = await runAction({ workspace, event, payload: usual, sha: fixture.merge, inputs })
    expect(run.code).toBe(1)
    expect(run.annotations.map((annotation) => annotation.message).join('\n')).toContain(message)
    expect(run.stdout + run.stderr).not.toContain('This is a bug')
  })
})
