import { afterEach, describe, expect, it } from 'vitest'
import { readPayload } from '../../github/deployment-record.ts'
import { type DeliveryStage, deliveryStage, type StageOptions } from './delivery-stage.ts'

let stage: DeliveryStage

afterEach(() => stage.close())

async function open(options: StageOptions = {}): Promise<DeliveryStage> {
  stage = await deliveryStage(options)
  return stage
}

/** Our deployments: environment, and the states one after the other. */
function told(): string[] {
  return stage.repository
    .deployments()
    .filter(({ payload }) => readPayload(payload) !== null)
    .map(({ environment, statuses }) => [environment, ...statuses.map(({ state }) => state)].join(' '))
}

const SANDBOX = { branch: 'sandbox' }
const TO_SANDBOX = { inputs: { environment: 'sandbox' } }

describe('deploy', () => {
  it('publishes on the first stage and promotes from stage to stage; each deployment ends as a success', async () => {
    const { act, active, repository } = await open()
    for (const environment of ['sandbox', 'pre-release', 'live']) {
      const run = await act('deploy', { branch: environment }, { inputs: { environment } })
      expect(run.code, run.stdout + run.stderr).toBe(0)
      expect((await active(environment))?.version).toBe(run.outputs['version'])
    }
    expect(told()).toEqual(['sandbox', 'pre-release', 'live'].map((name) => `${name} queued in_progress success`))
    const sent = stage.github.requests.filter(({ operationId }) => operationId === 'repos/create-deployment')
    expect(sent.map(({ body }) => body)).toEqual(
      ['sandbox', 'pre-release', 'live'].map((environment) =>
        expect.objectContaining({
          environment,
          ref: expect.stringMatching(/^[0-9a-f]{40}$/),
          auto_merge: false,
          required_contexts: [],
          production_environment: environment === 'live',
          transient_environment: false,
        }),
      ),
    )
    expect(repository.deployments().every(({ sha }) => /^[0-9a-f]{40}$/.test(sha))).toBe(true)
  })

  it('does nothing where it is served and told already', async () => {
    const { act, github } = await open()
    const first = await act('deploy', SANDBOX, TO_SANDBOX)
    const writes = (): number =>
      github.requests.filter(({ operationId, method }) => operationId !== null && method !== 'GET').length
    const before = writes()
    const again = await act('deploy', SANDBOX, TO_SANDBOX)
    expect(again.code, again.stdout).toBe(0)
    expect(again.outputs).toEqual(first.outputs)
    expect(writes()).toBe(before)
  })

  it('refuses a run whose branch moved meanwhile, and the re-run of an old one', async () => {
    const { act, say, repository, active } = await open()
    const old = (await repository.tip('sandbox')) ?? ''
    await say('sandbox', 'On the roof.')
    const run = await act('deploy', { ...SANDBOX, sha: old }, TO_SANDBOX)
    expect([run.code, run.stdout]).toEqual([1, expect.stringContaining('moved meanwhile')])
    expect([told(), await active('sandbox')]).toEqual([[], null])
    expect((await act('deploy', SANDBOX, TO_SANDBOX)).code).toBe(0)
    const rerun = await act('deploy', { ...SANDBOX, sha: old }, TO_SANDBOX)
    expect([rerun.code, rerun.stdout]).toEqual([1, expect.stringContaining('moved meanwhile')])
    expect(told()).toHaveLength(1)
  })

  it('refuses a branch whose greenroom.yaml makes a later stage a first one', async () => {
    const { act, commit } = await open()
    const alone =
      'runtimes:\n  local: { type: embedded, url: "http://127.0.0.1:1" }\nenvironments:\n  live: { branch: live, runtime: local }\n'
    await commit('live', { 'greenroom.yaml': alone })
    const run = await act('deploy', { branch: 'live' }, { inputs: { environment: 'live' } })
    expect([run.code, run.stdout]).toEqual([
      1,
      expect.stringContaining('has no promotes_from for live, on main it is pre-release'),
    ])
  })

  it('uses no address from the repository but that of this machine, nor one that is not given', async () => {
    const { act, commit } = await open()
    const elsewhere =
      'runtimes:\n  local: { type: embedded, url: "https://evil.example" }\nenvironments:\n  sandbox: { branch: sandbox, runtime: local }\n'
    await commit('sandbox', { 'greenroom.yaml': elsewhere })
    const run = await act('deploy', SANDBOX, TO_SANDBOX)
    expect([run.code, run.stdout]).toEqual([1, expect.stringContaining('comes from the repository and is not used')])
  })

  it('says so and ends the deployment when the runtime is away', async () => {
    const { act } = await open()
    const inputs = { environment: 'sandbox', runtime: 'local=http://127.0.0.1:9' }
    const run = await act('deploy', SANDBOX, { inputs })
    expect([run.code, run.stdout]).toEqual([1, expect.stringContaining('127.0.0.1:9')])
    expect(told()).toEqual([])
  })

  it('ends what an earlier job left open, and finishes its own', async () => {
    const { act, github, say } = await open()
    github.failNext(401, { on: /POST .*\/deployments\/\d+\/statuses/, times: 9 })
    expect((await act('deploy', SANDBOX, TO_SANDBOX)).code).toBe(1)
    github.revive()
    expect(told()).toEqual(['sandbox'])
    await say('sandbox', 'On the roof.')
    expect((await act('deploy', SANDBOX, TO_SANDBOX)).code).toBe(0)
    expect(told()).toEqual(['sandbox error', 'sandbox queued in_progress success'])
  })

  it('tells GitHub how it ended when the job is cancelled while it waits', async () => {
    const { act } = await open()
    await stage.serve('sandbox')
    await stage.say('sandbox', 'On the roof.')
    const held = await stage.holdRuntime()
    const run = act('deploy', SANDBOX, {
      inputs: { environment: 'sandbox', runtime: `local=${held.url}` },
      signal: { when: held.asked, name: 'SIGINT' },
    })
    const ended = await run
    held.close()
    expect([ended.code, ended.stdout]).toEqual([1, expect.stringContaining('the job was cancelled')])
    expect(told()).toEqual(['sandbox success', 'sandbox queued in_progress error'])
    expect((await act('deploy', SANDBOX, TO_SANDBOX)).code).toBe(0)
    expect(told().at(-1)).toBe('sandbox queued in_progress success')
  })

  it('asks a pull request’s reviewers where the policy says so', async () => {
    const { act, repository, merge } = await open({ live: 'approval: pull-request' })
    for (const environment of ['sandbox', 'pre-release']) await stage.serve(environment)
    const live = { inputs: { environment: 'live' } }
    const alone = await act('deploy', { branch: 'live' }, live)
    expect([alone.code, alone.stdout]).toEqual([1, expect.stringContaining('no pull request into live brought this')])
    const from = (await repository.tip('live')) ?? ''
    await repository.commit({ branch: 'kim/words', from, message: 'Words', files: { 'README.md': 'Hello\n' } })
    const pull = await repository.openPull({ head: 'kim/words', base: 'live', title: 'Words', by: 'kim' })
    repository.review(pull.number, { by: 'kim' })
    repository.review(pull.number, { by: 'sam' })
    await merge(pull.number)
    const run = await act('deploy', { branch: 'live' }, live)
    expect(run.code, run.stdout).toBe(0)
  })

  it('needs the approval of this very run, and the environment to ask for one', async () => {
    const { repository, deploy } = await open({ live: 'approval: github-environment' })
    for (const environment of ['sandbox', 'pre-release']) await stage.serve(environment)
    const sha = (await repository.tip('live')) ?? ''
    const other = repository.startRun({
      branch: 'live',
      sha,
      actor: 'kim',
      jobs: [{ name: 'deploy', environment: 'live' }],
    })
    repository.approve(other.id, 'sam')
    const run = await deploy('live')
    expect([run.code, run.stdout]).toEqual([1, expect.stringContaining('nobody approved that this run goes to live')])
    expect((await deploy('live', { approvedBy: 'sam' })).code).toBe(0)
  })

  it('is closed where the environment asks nobody', async () => {
    const { deploy } = await open({
      live: 'approval: github-environment',
      repository: { environments: { live: { branches: ['live'] } } },
    })
    for (const environment of ['sandbox', 'pre-release']) await stage.serve(environment)
    const run = await deploy('live')
    expect([run.code, run.stdout]).toEqual([1, expect.stringContaining('has no reviewers')])
  })

  it('takes GitHub’s deployments as evidence where the runtime below is out of reach, and no word of a person', async () => {
    const { act, repository, commit } = await open()
    await stage.serve('sandbox')
    await commit('pre-release', {
      'greenroom.yaml': `runtimes:
  local: { type: embedded, url: "${stage.runtimeUrl}" }
  far: { type: embedded, url: "https://far.example" }
environments:
  sandbox: { branch: sandbox, runtime: far }
  pre-release: { branch: pre-release, runtime: local, promotes_from: sandbox }
`,
    })
    const up = { inputs: { environment: 'pre-release' } }
    const [deployment] = repository.deployments()
    Object.assign(deployment ?? {}, { login: 'mallory' })
    const refused = await act('deploy', { branch: 'pre-release' }, { inputs: { ...up.inputs, watch: '0s' } })
    expect([refused.code, refused.stdout]).toEqual([1, expect.stringContaining('sandbox has to run')])
    Object.assign(deployment ?? {}, { login: 'github-actions[bot]' })
    const run = await act('deploy', { branch: 'pre-release' }, up)
    expect(run.code, run.stdout).toBe(0)
  })
})
