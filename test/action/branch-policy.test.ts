import { execFile } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '../../github/create-client.ts'
import { createDeployment } from '../../github/create-deployment.ts'
import { openRepository } from '../../core/git/git.ts'
import { createAgentReader } from '../../core/operations/agent-reader.ts'
import type { DeploymentCause } from '../../core/promotion/deployment.ts'
import type { Report } from '../../core/report/report.ts'
import { agentFiles, topicFile } from '../core/check/repository-of.ts'
import type { Pull } from '../fakes/github/state.ts'
import { type ReviewStage, reviewStage, said, TOKENS } from './review-stage.ts'
import type { ActionRun } from './run-action.ts'

const run = promisify(execFile)

const CONFIG = `runtimes:
  local: { type: embedded, url: "http://127.0.0.1:4790" }
environments:
  sandbox: { branch: sandbox, runtime: local }
  pre-release: { branch: pre-release, runtime: local, promotes_from: sandbox }
  live: { branch: live, runtime: local, promotes_from: pre-release }
`
const PARKING = 'agents/desk/topics/parking.yaml'
const HOURS = 'agents/desk/topics/opening_hours.yaml'
const { 'agents/desk/test_sets/faq.yaml': _, ...DESK } = agentFiles('desk', {
  parking: 'Behind the house.',
  opening_hours: 'At nine.',
})
const FILES: Record<string, string> = { 'greenroom.yaml': CONFIG, ...DESK }
const parking = (content: string): Record<string, string> => ({ [PARKING]: topicFile('parking', content) })

let stage: ReviewStage

beforeEach(async () => {
  stage = await reviewStage(FILES, { tokens: { person: { login: 'robin', kind: 'user', permissions: 'write' } } })
  for (const branch of ['sandbox', 'pre-release', 'live']) await moveTo(branch, 'main')
  await deployed('live', 'live', 'promotion')
})

afterEach(() => stage.close())

async function moveTo(branch: string, where: string): Promise<void> {
  await run('git', ['--git-dir', stage.repository.bare, 'update-ref', `refs/heads/${branch}`, where])
  await stage.repository.settle()
}

/** What a deploy job leaves on GitHub after the runtime served the head of a branch. */
async function deployed(
  environment: string,
  branch: string,
  cause: DeploymentCause,
  more: { token?: string; state?: 'success' | 'failure'; previous?: string; version?: string } = {},
): Promise<string> {
  const commit = (await stage.repository.tip(branch)) ?? ''
  const read = createAgentReader(await openRepository(stage.repository.bare))
  const version = more.version ?? (await read(commit)).agents.find(({ name }) => name === 'desk')?.digest ?? ''
  const client = await createClient({
    token: more.token ?? TOKENS.write,
    apiUrl: stage.github.url,
    writeSpacingMs: 10,
  })
  const place = { client, owner: 'larkfield', repo: 'agents' }
  const payload = { agent: 'desk', version, commit, cause, previous: more.previous ?? null }
  const { id } = await createDeployment(place, { environment, payload, description: '', production: false })
  const { owner, repo } = place
  await client.rest.repos.createDeploymentStatus({ owner, repo, deployment_id: id, state: more.state ?? 'success' })
  return version
}

/** A promotion as it is built here: the tree of one branch, the parents of both. */
async function promotion(from: string, to: string): Promise<Pull> {
  const git = (...args: string[]) => run('git', ['--git-dir', stage.repository.bare, ...args])
  const who = ['-c', 'user.name=Robin', '-c', 'user.email=robin@example.com']
  const { stdout } = await git(...who, 'commit-tree', `${from}^{tree}`, '-p', to, '-p', from, '-m', `Promote ${from}`)
  await moveTo('promote', stdout.trim())
  return stage.repository.openPull({ head: 'promote', base: to })
}

async function policyOf(
  pull: Pull,
  more: Parameters<ReviewStage['check']>[1] = {},
): Promise<[ActionRun, NonNullable<Report['policy']>]> {
  const result = await stage.check(pull, more)
  const { policy } = JSON.parse(result.report('report.json')) as Report
  if (policy === undefined) throw new Error(result.stdout)
  return [result, policy]
}

describe('a pull request into the branch of an environment', () => {
  it('passes when the version ran below', async () => {
    await stage.repository.commit({ branch: 'pre-release', files: parking('On the roof.') })
    await deployed('pre-release', 'pre-release', 'promotion')
    const before = stage.github.calls().length
    const [result, policy] = await policyOf(await promotion('pre-release', 'live'), { token: TOKENS.write })
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass', policy: 'pass' } })
    expect(policy).toMatchObject({
      environment: 'live',
      below: 'pre-release',
      evidence: 'deployments',
      verdict: 'pass',
    })
    expect(policy.agents).toEqual([expect.objectContaining({ agent: 'desk', as: 'promotion' })])
    expect(result.summary).toContain('it may run there')
    expect(stage.github.calls().length - before).toBeLessThanOrEqual(12)
  })

  it('fails when nobody ran it, and names the files that differ from the nearest version', async () => {
    const pull = await stage.propose('by-hand', parking('Nowhere.'), { base: 'live' })
    const [result, policy] = await policyOf(pull)
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail', policy: 'fail' } })
    expect(policy.agents).toEqual([
      expect.objectContaining({
        as: 'refused',
        nearest: expect.objectContaining({ environment: 'live' }),
        files: [PARKING],
      }),
    ])
    expect(said(result, 'error').join()).toContain('never ran in pre-release')
    expect(result.summary).toContain(PARKING)
    expect(result.report('report.html')).toContain('may not run there')
  })

  it('judges what merging gives, not the head alone', async () => {
    await stage.repository.commit({ branch: 'pre-release', files: parking('On the roof.') })
    await deployed('pre-release', 'pre-release', 'promotion')
    const tip = (await stage.repository.tip('pre-release')) ?? ''
    await stage.repository.commit({ branch: 'live', files: { [HOURS]: topicFile('opening_hours', 'At ten.') } })
    await moveTo('merge-by-hand', tip)
    const pull = await stage.repository.openPull({ head: 'merge-by-hand', base: 'live' })
    const [, policy] = await policyOf(pull)
    expect(policy).toMatchObject({ verdict: 'fail', agents: [{ as: 'refused', files: [HOURS] }] })
  })

  it('sees the branch as it is now, also where GitHub merged with what it was', async () => {
    await stage.repository.commit({ branch: 'pre-release', files: parking('On the roof.') })
    await deployed('pre-release', 'pre-release', 'promotion')
    await moveTo('merge-by-hand', (await stage.repository.tip('pre-release')) ?? '')
    const pull = await stage.repository.openPull({ head: 'merge-by-hand', base: 'live' })
    const old = pull.mergeCommit ?? ''
    const event = { name: 'pull_request', sha: old, payload: stage.github.deliveries.at(-1)?.payload }
    await stage.repository.commit({ branch: 'live', files: { [HOURS]: topicFile('opening_hours', 'At ten.') } })
    const [, policy] = await policyOf(pull, { event })
    expect(policy.verdict).toBe('fail')
  })

  it('passes a rollback to what ran here', async () => {
    await stage.repository.commit({ branch: 'live', files: parking('On the roof.') })
    const pull = await stage.propose('revert', { [PARKING]: FILES[PARKING] ?? '' }, { base: 'live' })
    const [, policy] = await policyOf(pull)
    expect(policy).toMatchObject({ verdict: 'pass', agents: [{ as: 'rollback' }] })
  })

  it('refuses what was rolled back, whatever its labels, until a person lifts it', async () => {
    await stage.repository.commit({ branch: 'pre-release', files: parking('On the roof.') })
    const bad = await deployed('pre-release', 'pre-release', 'promotion')
    const pull = await promotion('pre-release', 'live')
    await deployed('live', 'live', 'rollback', { previous: bad })
    const [, refused] = await policyOf(pull)
    expect(refused).toMatchObject({
      verdict: 'fail',
      agents: [{ as: 'refused', message: expect.stringContaining('was rolled back in live') }],
    })
    stage.repository.setLabels(pull.number, ['hotfix'])
    expect((await policyOf(pull))[1].verdict).toBe('fail')
    const message = `Lift it\n\nGreenroom-Lifts: ${bad}`
    await stage.repository.commit({ branch: 'promote', message, files: { 'NOTES.md': 'Looked at again.\n' } })
    expect((await policyOf(pull))[1]).toMatchObject({ verdict: 'pass', agents: [{ as: 'promotion' }] })
  })

  it('passes a hotfix by its label, and says which stages it skips', async () => {
    const pull = await stage.propose('hotfix', parking('Nowhere.'), { base: 'live' })
    stage.repository.setLabels(pull.number, ['hotfix'])
    const [result, policy] = await policyOf(pull)
    expect(policy).toMatchObject({
      verdict: 'pass',
      agents: [{ as: 'hotfix', message: expect.stringContaining('skips pre-release, sandbox') }],
    })
    expect(result.summary).toContain('hotfix')
  })

  it('takes its rules from the branch, not from the pull request', async () => {
    const loose = CONFIG.replace(', promotes_from: pre-release', '')
    const pull = await stage.propose('by-hand', { ...parking('Nowhere.'), 'greenroom.yaml': loose }, { base: 'live' })
    const [, policy] = await policyOf(pull)
    expect(policy).toMatchObject({
      verdict: 'fail',
      problem: expect.stringContaining('would not make live promote from'),
    })
  })

  it('says nothing of a branch that is no environment, and asks nobody', async () => {
    const pull = await stage.propose('better', parking('On the roof.'))
    const before = stage.github.calls().length
    const result = await stage.check(pull)
    expect(result.outputs['policy']).toBe('')
    expect(
      stage.github
        .calls()
        .slice(before)
        .filter((call) => call.includes('deployments')),
    ).toEqual([])
  })

  it.each([
    ['a person wrote it', { token: 'person' }],
    ['it failed', { state: 'failure' as const }],
    ['its commit holds another version', { version: `sha256:${'0'.repeat(64)}` }],
  ])('counts no deployment when %s', async (_, how) => {
    await stage.repository.commit({ branch: 'pre-release', files: parking('On the roof.') })
    await deployed('pre-release', 'pre-release', 'promotion', how)
    const [, policy] = await policyOf(await promotion('pre-release', 'live'))
    expect(policy.verdict).toBe('fail')
  })

  it('counts no deployment of a commit that is not on the branch', async () => {
    await stage.repository.commit({
      branch: 'elsewhere',
      files: parking('On the roof.'),
      from: 'refs/heads/pre-release',
    })
    await deployed('pre-release', 'elsewhere', 'promotion')
    const [, policy] = await policyOf(await promotion('elsewhere', 'live'))
    expect(policy.verdict).toBe('fail')
  })

  it.each([401, 403, 404, 500, 'truncated', 'reset'] as const)(
    'fails closed when deployments cannot be read (%s)',
    async (fault) => {
      const pull = await stage.propose('by-hand', parking('Nowhere.'), { base: 'live' })
      stage.github.failNext(fault, { on: 'repos/list-deployments', times: 9 })
      const [result, policy] = await policyOf(pull)
      expect(result.code).toBe(1)
      expect(policy).toMatchObject({
        verdict: 'fail',
        evidence: 'none',
        problem: expect.stringContaining('cannot read the deployments'),
      })
      expect((result.stdout + result.summary).replaceAll(`::add-mask::${TOKENS.read}`, '')).not.toContain(TOKENS.read)
    },
  )

  it('says so when nobody can be asked', async () => {
    const pull = await stage.propose('by-hand', parking('Nowhere.'), { base: 'live' })
    const [, policy] = await policyOf(pull, { token: '' })
    expect(policy.problem).toContain('there is neither a token')
  })

  it('is checked on a merge queue, too', async () => {
    const pull = await stage.propose('by-hand', parking('Nowhere.'), { base: 'live' })
    const sha = pull.mergeCommit ?? ''
    const base = (await stage.repository.tip('live')) ?? ''
    const merge_group = {
      head_sha: sha,
      head_ref: `refs/heads/gh-readonly-queue/live/pr-${pull.number}-${base}`,
      base_sha: base,
      base_ref: 'refs/heads/live',
    }
    const [, policy] = await policyOf(pull, { event: { name: 'merge_group', sha, payload: { merge_group } } })
    expect(policy).toMatchObject({ environment: 'live', verdict: 'fail', agents: [{ as: 'refused' }] })
    stage.repository.setLabels(pull.number, ['hotfix'])
    expect((await policyOf(pull, { event: { name: 'merge_group', sha, payload: { merge_group } } }))[1].verdict).toBe(
      'pass',
    )
  })
})

describe('with a controller', () => {
  let server: Server

  afterEach(() => void server.close())

  async function controller(answer: unknown): Promise<string> {
    server = createServer((_, response) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer)),
    )
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  it('its word is taken instead of the deployments', async () => {
    await stage.repository.commit({ branch: 'pre-release', files: parking('On the roof.') })
    const pull = await promotion('pre-release', 'live')
    const read = createAgentReader(await openRepository(stage.repository.bare))
    const version = (await read(pull.head.sha)).agents[0]?.digest
    const at = { agent: 'desk', environment: 'pre-release' }
    const deployment = {
      ...at,
      version,
      commit: pull.head.sha,
      cause: 'promotion',
      previous: null,
      at: '2026-01-01T00:00:00Z',
      by: 'controller',
    }
    const entry = {
      ...at,
      state: 'ready',
      reason: 'in-sync',
      message: '',
      desired: null,
      running: null,
      deployments: [deployment],
    }
    const url = await controller({ environments: [entry] })
    const [, policy] = await policyOf(pull, { inputs: { controller: url } })
    expect(policy).toMatchObject({ verdict: 'pass', evidence: 'controller', agents: [{ as: 'promotion' }] })
  })

  it('fails closed when it answers with something else', async () => {
    const pull = await stage.propose('by-hand', parking('Nowhere.'), { base: 'live' })
    const [, policy] = await policyOf(pull, { inputs: { controller: await controller({ ok: true }) } })
    expect(policy).toMatchObject({ verdict: 'fail', problem: expect.stringContaining('no controller can be asked') })
  })
})
