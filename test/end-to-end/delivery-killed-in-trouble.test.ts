import { afterEach, beforeEach, describe, it } from 'vitest'
import { type DeliveryStage, deliveryStage } from '../action/delivery-stage.ts'
import { COMMANDS, fine } from './delivery-commands.ts'

// Every command of the delivery, killed after each single call of GitHub's API and each push: the next run ends where an
// undisturbed one would have.

let stage: DeliveryStage

beforeEach(async () => {
  stage = await deliveryStage()
})
afterEach(() => stage.close())

describe('killed after any call', () => {
  it.each(COMMANDS)('$name ends as if it had not been', async ({ name, branch, options, prepare, look }) => {
    for (let calls = 0, alive = false; !alive; calls++) {
      await prepare(stage, calls)
      let kill: () => void = () => {}
      const when = new Promise<void>((resolve) => {
        kill = resolve
      })
      stage.github.dieAfter(calls, kill)
      alive = (await stage.act(name, { branch }, { ...options(calls), signal: { when, name: 'SIGKILL' } })).code === 0
      stage.github.revive()
      if (!alive) fine(await stage.act(name, { branch }, options(calls)), `after ${calls} calls`)
      await look(stage, calls)
    }
  })
})
