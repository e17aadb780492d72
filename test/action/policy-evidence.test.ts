import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openRepository } from '../../core/git/git.ts'
import { createAgentReader } from '../../core/operations/agent-reader.ts'
import { parking, type PolicyStage, policyStage } from './policy-stage.ts'
import { TOKENS } from './review-stage.ts'

let stage: PolicyStage

beforeEach(async () => {
  stage = await policyStage()
})

afterEach(() => stage.close())

describe('the evidence of GitHub', () => {
  it.each([
    ['a person wrote it', { token: 'person' }],
    ['it failed', { state: 'failure' as const }],
    ['its commit holds another version', { version: `sha256:${'0'.repeat(64)}` }],
  ])('counts no deployment when %s', async (_, how) => {
    await stage.repository.commit({ branch: 'pre-release', files: parking('On the roof.') })
    await stage.deployed('pre-release', 'pre-release', 'promotion', how)
    const [, policy] = await stage.policyOf(await stage.promotion('pre-release', 'live'))
    expect(policy.verdict).toBe('fail')
  })

  it('counts no deployment of a commit that is not on the branch', async () => {
    await stage.repository.commit({
      branch: 'elsewhere',
      files: parking('On the roof.'),
      from: 'refs/heads/pre-release',
    })
    await stage.deployed('pre-release', 'elsewhere', 'promotion')
    const [, policy] = await stage.policyOf(await stage.promotion('elsewhere', 'live'))
    expect(policy.verdict).toBe('fail')
  })

  it.each([403, 'truncated'] as const)('fails closed when deployments cannot be read (%s)', async (fault) => {
    const pull = await stage.propose('by-hand', parking('Nowhere.'), { base: 'live' })
    stage.github.failNext(fault, { on: 'repos/list-deployments', times: 9 })
    const [result, policy] = await stage.policyOf(pull)
    expect(result.code).toBe(1)
    expect(policy).toMatchObject({
      verdict: 'fail',
      evidence: 'none',
      problem: expect.stringContaining('cannot read the deployments'),
    })
    expect((result.stdout + result.summary).replaceAll(`::add-mask::${TOKENS.read}`, '')).not.toContain(TOKENS.read)
  })

  it('says so when nobody can be asked', async () => {
    const pull = await stage.propose('by-hand', parking('Nowhere.'), { base: 'live' })
    const [, policy] = await stage.policyOf(pull, { token: '' })
    expect(policy.problem).toContain('there is neither a token')
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
    const pull = await stage.promotion('pre-release', 'live')
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
    const [, policy] = await stage.policyOf(pull, { inputs: { controller: url } })
    expect(policy).toMatchObject({ verdict: 'pass', evidence: 'controller', agents: [{ as: 'promotion' }] })
  })

  it('fails closed when it answers with something else', async () => {
    const pull = await stage.propose('by-hand', parking('Nowhere.'), { base: 'live' })
    const [, policy] = await stage.policyOf(pull, { inputs: { controller: await controller({ ok: true }) } })
    expect(policy).toMatchObject({ verdict: 'fail', problem: expect.stringContaining('no controller can be asked') })
  })
})
