import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPayload } from '../../github/deployment-record.ts'
import { type DeliveryStage, deliveryStage, TOKENS, topic } from '../action/delivery-stage.ts'
import type { ActionRun } from '../action/run-action.ts'
import type { Pull } from '../fakes/github/state.ts'

// A version's whole way on GitHub, as a team without a controller goes it: a pull request, its check, a merge, a number,
// two promotions, a reviewer's approval; then a bad version and the way back, a hotfix, and a merge made by hand. The
// Action runs as a process of its own each time, over real git and HTTP.

let stage: DeliveryStage

beforeAll(async () => {
  stage = await deliveryStage({ live: 'approval: github-environment' })
})
afterAll(() => stage.close())

function fine(run: ActionRun): ActionRun {
  expect(run.code, run.stdout + run.stderr).toBe(0)
  return run
}

async function propose(base: string, title: string, content: string): Promise<Pull> {
  const { repository } = stage
  const branch = `kim/${title.replaceAll(/\W+/g, '-')}`
  const from = (await repository.tip(base)) ?? ''
  await repository.commit({ branch, from, by: 'kim', message: title, files: topic(content) })
  return repository.openPull({ head: branch, base, title, by: 'kim' })
}

async function promote(from: string, to: string): Promise<Pull> {
  const run = fine(await stage.act('promote', { branch: 'main' }, { inputs: { from, to }, token: TOKENS.app }))
  const pull = stage.repository.pulls().find(({ number }) => run.outputs['pull-request-url']?.endsWith(`/${number}`))
  if (pull === undefined) throw new Error(run.stdout)
  return pull
}

/** From a pull request into sandbox to pre-release. */
async function bring(title: string, content: string): Promise<void> {
  const { number } = await propose('sandbox', title, content)
  await stage.merge(number)
  fine(await stage.act('versions', { branch: 'sandbox' }))
  fine(await stage.deploy('sandbox'))
  await stage.merge((await promote('sandbox', 'pre-release')).number)
  fine(await stage.deploy('pre-release'))
}

const state = (environment: string): (string | undefined)[] =>
  stage.repository
    .deployments()
    .filter((one) => one.environment === environment && readPayload(one.payload) !== null)
    .map(({ statuses }) => statuses.at(-1)?.state)

describe('delivery on GitHub', () => {
  it('begins with what is there: numbered, published, promoted', async () => {
    expect(fine(await stage.act('versions', { branch: 'sandbox' })).outputs['tags']).toBe('desk/v1')
    fine(await stage.deploy('sandbox'))
    fine(await stage.deploy('pre-release'))
    const early = await stage.deploy('live')
    expect([early.code, early.stdout]).toEqual([
      1,
      expect.stringContaining('nobody approved that this run goes to live'),
    ])
    expect(await stage.active('live')).toBeNull()
    fine(await stage.deploy('live', { approvedBy: 'sam' }))
  })

  it('checks, merges, numbers and promotes a change, and holds it before live until a reviewer agrees', async () => {
    const pull = await propose('sandbox', '[FEATURE] Park on the roof, @robin', 'On the roof.')
    expect(fine(await stage.check(pull)).outputs['verdict']).toBe('pass')
    await stage.merge(pull.number)
    expect(fine(await stage.act('versions', { branch: 'sandbox' })).outputs['tags']).toBe('desk/v2')
    const version = fine(await stage.deploy('sandbox')).outputs['version']

    const up = await promote('sandbox', 'pre-release')
    expect(up.body).toContain(`#${pull.number}`)
    expect(up.body).not.toContain('@robin')
    expect(fine(await stage.check(up)).outputs['policy']).toBe('pass')
    await stage.merge(up.number)
    fine(await stage.deploy('pre-release'))

    const live = await promote('pre-release', 'live')
    await stage.merge(live.number)
    expect((await stage.deploy('live')).code).toBe(1)
    const deployed = fine(await stage.deploy('live', { approvedBy: 'sam' }))
    expect((await stage.active('live'))?.version).toBe(version)
    expect(state('live')).toEqual(['inactive', 'success'])
    expect(deployed.outputs['release-url']).toContain(encodeURIComponent('desk/v2'))
    const [release] = stage.repository.releases().filter(({ tag }) => tag === 'desk/v2')
    expect(release?.body).toContain(`#${pull.number}`)
    expect(release?.body).not.toContain('@robin')
  })

  it('goes back by one click, and does not let the bad version return', async () => {
    const before = (await stage.active('live'))?.version
    await bring('Park nowhere', 'Nowhere.')
    await stage.merge((await promote('pre-release', 'live')).number)
    fine(await stage.deploy('live', { approvedBy: 'sam' }))
    expect((await stage.active('live'))?.version).not.toBe(before)

    const back = await stage.act(
      'rollback',
      { branch: 'main' },
      { inputs: { environment: 'live', as: 'push', watch: '30s' }, event: 'workflow_dispatch', token: TOKENS.app },
    )
    fine(back)
    expect((await stage.active('live'))?.version).toBe(before)
    const again = await stage.act(
      'promote',
      { branch: 'main' },
      { inputs: { from: 'pre-release', to: 'live' }, token: TOKENS.app },
    )
    expect([again.code, again.stdout]).toEqual([1, expect.stringContaining('was rolled back in live')])
    // The job that the push starts finds it done; nobody has to approve that.
    fine(await stage.deploy('live'))
  })

  it('lets an approved hotfix pass the stages, and says so in the next promotion', async () => {
    const pull = await propose('live', 'Opening hours are wrong', 'At the gate.')
    await stage.makeLabel('hotfix')
    stage.repository.setLabels(pull.number, ['hotfix'], 'kim')
    stage.repository.review(pull.number, { by: 'sam' })
    await stage.merge(pull.number)
    fine(await stage.deploy('live', { approvedBy: 'sam' }))
    const [last] = (await stage.history('live')).slice(-1)
    expect(last?.cause).toBe('hotfix')
    await bring('Better hours', 'At the gate, always.')
    expect((await promote('pre-release', 'live')).body).toContain('runs a hotfix')
  })

  it('refuses a merge made by hand, with the files that differ, and keeps what runs', async () => {
    const before = await stage.active('live')
    const pull = await propose('live', 'Just this once', 'On the moon.')
    const checked = await stage.check(pull)
    expect([checked.code, checked.outputs['policy']]).toEqual([1, 'fail'])
    await stage.merge(pull.number)
    const run = await stage.deploy('live', { approvedBy: 'sam' })
    expect(run.code).toBe(1)
    expect(run.stdout).toContain('agents/desk/topics/parking.yaml')
    expect(await stage.active('live')).toEqual(before)
    expect(state('live').filter((one) => one !== 'inactive' && one !== 'success')).toEqual([])
  })
})
