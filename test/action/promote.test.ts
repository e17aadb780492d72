import { afterEach, describe, expect, it } from 'vitest'
import { type DeliveryStage, deliveryStage, TOKENS } from './delivery-stage.ts'

let stage: DeliveryStage

afterEach(() => stage.close())

const UP = { from: 'sandbox', to: 'pre-release' }

async function published(...contents: string[]): Promise<DeliveryStage> {
  stage = await deliveryStage()
  for (const content of contents) {
    await stage.say('sandbox', content)
    const run = await stage.act('deploy', { branch: 'sandbox' }, { inputs: { environment: 'sandbox' } })
    expect(run.code, run.stdout + run.stderr).toBe(0)
  }
  return stage
}

describe('promote', () => {
  it('opens one pull request with exactly the files of the source, moves it on, and closes it when nothing is left', async () => {
    const { act, repository, say } = await published('On the roof.')
    const first = await act('promote', { branch: 'main' }, { inputs: UP, token: TOKENS.app })
    expect(first.code, first.stdout + first.stderr).toBe(0)
    const [pull] = repository.pulls()
    console.log(first.stdout, pull)
    const again = await act('promote', { branch: 'main' }, { inputs: UP, token: TOKENS.app })
    expect(again.outputs).toEqual(first.outputs)
    expect(repository.pulls()).toHaveLength(1)
    await say('sandbox', 'In the yard.')
    const early = await act('promote', { branch: 'main' }, { inputs: UP, token: TOKENS.app })
    expect(early.code).toBe(1)
    expect(early.stdout).toContain('never ran in sandbox')
  })
})
