import { describe, expect, it } from 'vitest'
import { deliveryStage, TOKENS } from '../action/delivery-stage.ts'
import { parking, policyStage } from '../action/policy-stage.ts'
import { fine } from './delivery-commands.ts'

// GitHub takes a call and never answers: twenty seconds each, so all of them are waited for at once.

describe.concurrent('a call that is never answered', () => {
  it('is asked again, and then known as made or not: deploy makes one deployment', async () => {
    const stage = await deliveryStage()
    await stage.say('sandbox', 'On the roof.')
    stage.github.failNext('timeout', { on: 'repos/create-deployment', afterwards: true })
    fine(await stage.act('deploy', { branch: 'sandbox' }, { inputs: { environment: 'sandbox' } }), 'deploy')
    const states = stage.repository.deployments().map(({ statuses }) => statuses.at(-1)?.state)
    expect(states).toEqual(['success'])
    await stage.close()
  })

  it('is asked again, and then known as made or not: promote opens one pull request', async () => {
    const stage = await deliveryStage()
    await stage.publish('On the roof.')
    stage.github.failNext('timeout', { on: 'pulls/create', afterwards: true })
    const inputs = { from: 'sandbox', to: 'pre-release' }
    fine(await stage.act('promote', { branch: 'main' }, { inputs, token: TOKENS.app }), 'promote')
    expect(stage.repository.pulls()).toHaveLength(1)
    await stage.close()
  })

  it('is given up after the third time: a check fails closed and says so', async () => {
    const stage = await policyStage()
    const pull = await stage.propose('by-hand', parking('Nowhere.'), { base: 'live' })
    stage.github.failNext('timeout', { on: 'repos/list-deployments', times: 3 })
    const [run, policy] = await stage.policyOf(pull)
    expect([run.code, policy.verdict]).toEqual([1, 'fail'])
    expect(policy.problem).toContain('cannot read the deployments')
    expect(policy.problem).toContain('GitHub gave no whole answer')
    await stage.close()
  })
})
