import { afterEach, describe, expect, it } from 'vitest'
import { type DeliveryStage, deliveryStage } from './delivery-stage.ts'

let stage: DeliveryStage

afterEach(() => stage.close())

describe('versions', () => {
  it('numbers each version once, called by its pull request or its time', async () => {
    stage = await deliveryStage()
    const { act, say, repository } = stage
    const first = await act('versions', { branch: 'sandbox' })
    expect(first.code, first.stdout + first.stderr).toBe(0)
    expect(first.outputs['tags']).toBe('desk/v1')
    await say('sandbox', 'On the roof.')
    expect((await act('versions', { branch: 'sandbox' })).outputs['tags']).toBe('desk/v2')
    expect((await act('versions', { branch: 'sandbox' })).outputs['tags']).toBe('desk/v2')
    await say('sandbox', 'Behind the house.')
    expect((await act('versions', { branch: 'sandbox' })).outputs['tags']).toBe('desk/v1')
    expect(await repository.tags()).toEqual(['desk/v1', 'desk/v2'])
  })
})
