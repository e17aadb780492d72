import { afterEach, describe, expect, it } from 'vitest'
import { type DeliveryStage, deliveryStage, TOKENS } from './delivery-stage.ts'

let stage: DeliveryStage

afterEach(() => stage.close())

async function sandboxWith(...contents: string[]): Promise<{ stage: DeliveryStage; versions: string[] }> {
  stage = await deliveryStage()
  const versions: string[] = []
  for (const content of contents) versions.push(await stage.publish(content))
  return { stage, versions }
}

const BACK = { environment: 'sandbox', as: 'push', watch: '20s' }

describe('rollback', () => {
  it('pushes the version before and has it served; the same run again goes back no further', async () => {
    const { versions } = await sandboxWith('One.', 'Two.', 'Three.')
    const run = await stage.act(
      'rollback',
      { branch: 'main' },
      { inputs: BACK, event: 'workflow_dispatch', token: TOKENS.app },
    )
    expect(run.code, run.stdout + run.stderr).toBe(0)
    expect((await stage.active('sandbox'))?.version).toBe(versions[1])
    const tip = await stage.repository.tip('sandbox')
    const again = await stage.act(
      'rollback',
      { branch: 'main' },
      { inputs: BACK, event: 'workflow_dispatch', token: TOKENS.app },
    )
    expect(again.code, again.stdout + again.stderr).toBe(0)
    expect(await stage.repository.tip('sandbox')).toBe(tip)
    const ends = stage.repository.deployments().map(({ statuses }) => statuses.at(-1)?.state)
    expect(ends).toEqual(['inactive', 'inactive', 'inactive', 'success'])
  })

  it('proposes a pull request and says what it sees when nobody merges it in time', async () => {
    const { versions } = await sandboxWith('One.', 'Two.')
    const run = await stage.act(
      'rollback',
      { branch: 'main' },
      { inputs: { environment: 'sandbox', watch: '1s' }, event: 'workflow_dispatch', token: TOKENS.app },
    )
    expect(run.code).toBe(1)
    expect(run.stdout).toContain('waits to be merged')
    expect(run.outputs['version']).toBe(versions[0])
    expect(stage.repository.pulls().map(({ title }) => title)).toEqual([expect.stringMatching(/^Roll back desk to /)])
    expect((await stage.active('sandbox'))?.version).toBe(versions[1])
  })
})
