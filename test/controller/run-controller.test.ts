import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { SYSTEM_CLOCK } from '../../controller/clock.ts'
import { runController } from '../../controller/run-controller.ts'
import type { ControllerStatus } from '../../controller/status.ts'
import { parking, stage } from './stage.ts'

const HOUR = 3_600_000

/** Asks again and again until it is so; fails after ten seconds with what was seen last. */
async function until<T>(ask: () => Promise<T>, isSo: (seen: T) => boolean): Promise<T> {
  const deadline = performance.now() + 10_000
  for (;;) {
    const seen = await ask()
    if (isSo(seen)) return seen
    if (performance.now() > deadline) throw new Error(`not within ten seconds: ${JSON.stringify(seen)}`)
  }
}

/** A running controller that looks at the remote once an hour and when it is woken. */
async function running(told: Parameters<typeof stage>[0] = {}) {
  const all = await stage(told)
  const controller = await runController({ ...all.options, clock: SYSTEM_CLOCK, pollMs: HOUR, port: 0 })
  onTestFinished(() => controller.close())
  const status = async () => (await (await fetch(`${controller.url}/status`)).json()) as ControllerStatus
  const wake = () => fetch(`${controller.url}/wake`, { method: 'POST', body: '{}' })
  await until(
    status,
    ({ environments }) => environments.length === 3 && environments.every(({ state }) => state === 'ready'),
  )
  return { ...all, controller, status, wake }
}

describe('runController', () => {
  it('brings a revert to the runtime well within a second and a half of the wake', async () => {
    const { commit, promote, revert, first, wake, active, status } = await running()
    const good = await active('live')
    await commit('sandbox', parking('desk', 'desk 2'))
    await promote('sandbox', 'pre-release')
    await promote('pre-release', 'live')
    await wake()
    const bad = await until(
      () => active('live'),
      (version) => version !== good,
    )
    await until(status, ({ environments }) => environments.every(({ state }) => state === 'ready'))

    await revert('live', first)
    const started = performance.now()
    const answer = await wake()
    const answeredMs = performance.now() - started
    await until(
      () => active('live'),
      (version) => version !== bad,
    )
    const activeMs = performance.now() - started
    expect(answer.status).toBe(202)
    expect(await active('live')).toBe(good)
    expect(answeredMs).toBeLessThan(activeMs)
    expect(activeMs).toBeLessThan(1500)
  })

  it('makes few looks of many wakes, and the last wish wins', async () => {
    const { commit, wake, active, status, lines } = await running()
    await commit('sandbox', parking('desk', 'desk 2'))
    await Promise.all(Array.from({ length: 50 }, wake))
    await commit('sandbox', parking('desk', 'desk 3'))
    await Promise.all(Array.from({ length: 50 }, wake))
    const last = await until(
      status,
      ({ environments }) =>
        environments[0]?.deployments.at(0)?.version === environments[0]?.desired?.version &&
        (environments[0]?.deployments.length ?? 0) >= 2,
    )
    expect(last.environments[0]?.running?.version).toBe(await active('sandbox'))
    expect(lines.filter((line) => line.includes('desk@sandbox')).length).toBeLessThanOrEqual(6)
  })

  it('finds a change without being woken', async () => {
    const all = await stage()
    const controller = await runController({ ...all.options, clock: SYSTEM_CLOCK, pollMs: 20, port: 0 })
    onTestFinished(() => controller.close())
    const before = await until(
      () => all.active('live'),
      (version) => version !== null,
    )
    await all.commit('sandbox', parking('desk', 'desk 2'))
    await until(
      () => all.active('sandbox'),
      (version) => version !== before,
    )
  })

  it('says which port is taken, and leaves the state folder free', async () => {
    const { options } = await stage()
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void taken.close())
    const { port } = taken.address() as AddressInfo
    await expect(runController({ ...options, pollMs: HOUR, port })).rejects.toMatchObject({ code: 'port-in-use' })
    const controller = await runController({ ...options, pollMs: HOUR, port: 0 })
    await controller.close()
  })

  it('closes while it works: the write in flight ends and is recorded', async () => {
    const all = await stage()
    const controller = await runController({ ...all.options, clock: SYSTEM_CLOCK, pollMs: HOUR, port: 0 })
    await until(
      () => all.active('sandbox'),
      (version) => version !== null,
    )
    await controller.close()
    await expect(fetch(`${controller.url}/status`)).rejects.toThrow('fetch failed')
    await all.pass()
    expect(all.status('sandbox').deployments).toHaveLength(1)
    expect((await all.observe('sandbox')).history).toHaveLength(1)
  })

  it('says no token, anywhere', async () => {
    const canary = 'canary-5f2e9a77'
    const { status, lines } = await running({ options: { env: { GREENROOM_RUNTIME_TOKEN: canary } } })
    expect(JSON.stringify([await status(), lines])).not.toContain(canary)
  })
})
