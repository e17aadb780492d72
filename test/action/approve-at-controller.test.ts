import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { runController } from '../../controller/run-controller.ts'
import { type DeliveryStage, deliveryStage, TOKENS } from './delivery-stage.ts'

let stage: DeliveryStage
let close: () => Promise<void>

afterEach(async () => {
  await close()
  await stage.close()
})

const TOKEN = 'canary-of-the-approvals-0123456789'

async function controlled(): Promise<string> {
  stage = await deliveryStage({ live: 'approval: github-environment' })
  const state = mkdtempSync(join(tmpdir(), 'greenroom-state-'))
  const controller = await runController({
    remote: stage.repository.bare,
    state,
    pollMs: 200,
    port: 0,
    runtimes: {},
    log: () => {},
    env: { GREENROOM_RUNTIME_TOKEN: TOKENS.runtime },
    approvalToken: TOKEN,
  })
  close = async () => {
    await controller.close()
    rmSync(state, { recursive: true, force: true })
  }
  await expect
    .poll(async () => (await stage.active('pre-release'))?.version ?? null, { timeout: 20_000 })
    .not.toBeNull()
  return controller.url
}

it('passes the approval of GitHub’s reviewers on, waits until the controller has it served, and writes the deployment', async () => {
  const controller = await controlled()
  const inputs = { controller, 'controller-token': TOKEN, watch: '20s' }
  const early = await stage.deploy('live', { inputs })
  expect([early.code, early.stdout]).toEqual([1, expect.stringContaining('is not approved for live')])
  expect(await stage.active('live')).toBeNull()

  const wrong = await stage.deploy('live', { approvedBy: 'sam', inputs: { ...inputs, 'controller-token': 'another' } })
  expect([wrong.code, wrong.stdout]).toEqual([1, expect.stringContaining('GREENROOM_APPROVAL_TOKEN')])
  expect(await stage.active('live')).toBeNull()

  const run = await stage.deploy('live', { approvedBy: 'sam', inputs })
  expect(run.code, run.stdout).toBe(0)
  expect((await stage.active('live'))?.version).toBe(run.outputs['version'])
  expect(run.stdout.replace(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN)
  const told = stage.repository.deployments().filter(({ id }) => String(id) === run.outputs['deployment-id'])
  expect(told.map(({ statuses }) => statuses.at(-1)?.state)).toEqual(['success'])
})

it('says what the controller says when it does not serve it', async () => {
  const controller = await controlled()
  await stage.say('live', 'On the moon.')
  const inputs = { controller, 'controller-token': TOKEN, watch: '20s' }
  const run = await stage.deploy('live', { approvedBy: 'sam', inputs })
  expect([run.code, run.stdout]).toEqual([1, expect.stringMatching(/stopped: .*never ran in pre-release/)])
})

it('lets an approved hotfix pass where the controller delivers', async () => {
  const controller = await controlled()
  const inputs = { controller, 'controller-token': TOKEN, watch: '20s' }
  expect((await stage.deploy('live', { approvedBy: 'sam', inputs })).code).toBe(0)
  const from = (await stage.repository.tip('live')) ?? ''
  const files = { 'agents/desk/agent_settings/rules.txt': 'Be brief.\n' }
  await stage.repository.commit({ branch: 'kim/brief', from, message: 'Brief', files })
  const pull = await stage.repository.openPull({ head: 'kim/brief', base: 'live', title: 'Brief', by: 'kim' })
  await stage.makeLabel('hotfix')
  stage.repository.setLabels(pull.number, ['hotfix'], 'kim')
  stage.repository.review(pull.number, { by: 'sam' })
  await stage.merge(pull.number)
  const run = await stage.deploy('live', { approvedBy: 'sam', inputs })
  expect(run.code, run.stdout).toBe(0)
  expect((await stage.active('live'))?.cause).toBe('hotfix')
})
