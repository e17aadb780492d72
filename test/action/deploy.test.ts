import { afterEach, describe, expect, it } from 'vitest'
import { type DeliveryStage, deliveryStage, type StageOptions } from './delivery-stage.ts'

let stage: DeliveryStage

afterEach(() => stage.close())

async function open(options: StageOptions = {}): Promise<DeliveryStage> {
  stage = await deliveryStage(options)
  return stage
}

const states = (statuses: readonly { state: string }[]): string[] => statuses.map(({ state }) => state)

describe('deploy', () => {
  it('publishes on the first stage and promotes from stage to stage; each deployment ends as a success', async () => {
    const { act, active, repository } = await open()
    for (const environment of ['sandbox', 'pre-release', 'live']) {
      const run = await act('deploy', { branch: environment }, { inputs: { environment } })
      expect(run.code, run.stdout + run.stderr).toBe(0)
      expect((await active(environment))?.version).toBe(run.outputs['version'])
    }
    expect(
      repository.deployments().map(({ environment, statuses }) => [environment, statuses.map(({ state }) => state)]),
    ).toEqual([])
  })
})
