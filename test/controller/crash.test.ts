import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Runtime } from '../../runtime/runtime.ts'
import { embeddedRuntime } from '../../runtime/embedded/embedded-runtime.ts'
import { allReady, parking, stage } from './stage.ts'

const KILLED = fileURLToPath(new URL('./killed-controller.ts', import.meta.url))
const POINTS = ['before publish', 'after publish', 'before activate', 'after activate', 'at read-back'] as const

/** A runtime whose next call at `point` fails, once: as a lost answer where the call was made before. */
function failing(inner: Runtime, point: () => (typeof POINTS)[number] | null, hit: () => void): Runtime {
  let isActivated = false
  function check(here: (typeof POINTS)[number]): void {
    if (point() !== here) return
    hit()
    throw new Error(`crashed ${here}`)
  }
  return {
    ...inner,
    async observe(target) {
      if (isActivated) check('at read-back')
      return inner.observe(target)
    },
    async publish(target, version) {
      check('before publish')
      const ref = await inner.publish(target, version)
      check('after publish')
      return ref
    },
    async activate(target, request) {
      check('before activate')
      await inner.activate(target, request)
      isActivated = true
      check('after activate')
    },
  }
}

describe('a crash while a version is deployed', () => {
  it.each(POINTS)('%s: the next pass finds out and converges, nothing is stored twice', async (where) => {
    let point: (typeof POINTS)[number] | null = null
    const connect = (access: { url: string }) =>
      failing(
        embeddedRuntime(access),
        () => point,
        () => (point = null),
      )
    const { pass, close, commit, active, stored, status, observe } = await stage({ options: { connect } })
    await pass()
    const before = await active('sandbox')
    await commit('sandbox', parking('desk', 'desk 2'))
    point = where
    expect(await pass()).toMatchObject({ 'desk@sandbox': 'stopped internal' })
    await close()
    expect(await pass()).toEqual(allReady())
    expect(await active('sandbox')).not.toBe(before)
    expect(await stored()).toBe(2)
    expect(status('sandbox').deployments.map(({ cause }) => cause)).toEqual(['publish', 'publish'])
    expect((await observe('sandbox')).history).toHaveLength(2)
  })

  it.each(['publish', 'activate', 'activated'])(
    'a process killed at %s leaves nothing that does not heal',
    async (where) => {
      const { pass, close, commit, active, stored, status, options, observe } = await stage()
      await pass()
      await close()
      await commit('sandbox', parking('desk', 'desk 2'))
      const { remote, state } = options
      const child = spawn(process.execPath, [KILLED, where, remote, state], {
        stdio: 'ignore',
      })
      const [, signal] = (await once(child, 'exit')) as [number | null, string | null]
      expect(signal).toBe('SIGKILL')
      expect(await pass()).toEqual(allReady())
      expect(await active('sandbox')).toBe(status('sandbox').desired?.version)
      expect(await stored()).toBe(2)
      expect(status('sandbox').deployments).toHaveLength(2)
      expect((await observe('sandbox')).history).toHaveLength(2)
    },
  )
})
