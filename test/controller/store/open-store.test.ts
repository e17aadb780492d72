import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../../controller/store/open-store.ts'
import { deployments, digest } from '../../core/promotion/observations.ts'

const target = { agent: 'front-desk', environment: 'live' }
const intent = {
  ...target,
  version: digest('b'),
  commit: 'c'.repeat(40),
  cause: 'promotion' as const,
  previous: digest('a'),
  expected: digest('a'),
}
const at = '2026-01-01T10:00:00.000Z'

describe('openStore', () => {
  let folder = ''
  let store: Store

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'greenroom-store-'))
    store = openStore(join(folder, 'state'))
  })
  afterEach(() => {
    store.close()
    rmSync(folder, { recursive: true })
  })

  function reopen(): void {
    store.close()
    store = openStore(join(folder, 'state'))
  }

  it('keeps deployments, intents and trees over a restart', () => {
    const open = store.openIntent(intent, at)
    store.rememberTree('t1', 'front-desk', { digest: null, errors: ['x.yaml:1: no'] })
    reopen()
    expect(store.openIntentOf(target)).toEqual(open)
    expect(store.treeReading('t1', 'front-desk')).toEqual({ digest: null, errors: ['x.yaml:1: no'] })
    expect(store.treeReading('t1', 'other')).toBeNull()
    const [deployment] = deployments('promotion b')
    store.record(open, deployment!)
    reopen()
    expect(store.openIntentOf(target)).toBeNull()
    expect(store.deployments(target)).toEqual([deployment])
    expect(store.agentsDeployedTo('live')).toEqual(['front-desk'])
    expect(store.agentsDeployedTo('sandbox')).toEqual([])
  })

  it('has one open intent per target at most', () => {
    const open = store.openIntent(intent, at)
    expect(() => store.openIntent(intent, at)).toThrow(/UNIQUE/)
    store.openIntent({ ...intent, environment: 'sandbox' }, at)
    store.drop(open, 'not-done', at)
    expect(store.openIntent(intent, at).id).not.toBe(open.id)
  })

  it('records a deployment and closes its intent together or not at all', () => {
    const open = store.openIntent(intent, at)
    const [deployment] = deployments('promotion b')
    expect(() => store.record(open, { ...deployment!, at: null as unknown as string })).toThrow(/NOT NULL/)
    expect(store.openIntentOf(target)).toEqual(open)
    expect(store.deployments(target)).toEqual([])
  })

  it('seeds only what has no deployments', () => {
    expect(store.seed(target, [])).toBe(false)
    expect(store.seed(target, deployments('promotion a', 'promotion b'))).toBe(true)
    expect(store.seed(target, deployments('promotion c'))).toBe(false)
    expect(store.deployments(target).map(({ version }) => version)).toEqual([digest('a'), digest('b')])
  })

  it('takes hostile names as they are', () => {
    const hostile = { agent: "x'; drop table deployments; --", environment: '__proto__' }
    store.record(store.openIntent({ ...intent, ...hostile }, at), { ...deployments('publish a')[0]!, ...hostile })
    expect(store.deployments(hostile)).toHaveLength(1)
    expect(store.deployments({ agent: '__proto__', environment: 'live' })).toEqual([])
  })

  it('refuses a second holder, naming the first', () => {
    expect(() => openStore(join(folder, 'state'))).toThrow(`in use by another controller (process ${process.pid})`)
    expect(readFileSync(join(folder, 'state', 'controller.pid'), 'utf8')).toBe(`${process.pid}\n`)
  })

  it('takes over from a holder that was killed', async () => {
    store.close()
    const script = `
      const { openStore } = await import(${JSON.stringify(join(import.meta.dirname, '../../../controller/store/open-store.ts'))})
      globalThis.held = openStore(${JSON.stringify(join(folder, 'state'))})
      console.log('holding')
      setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(child, 'exit')
    await once(child.stdout, 'data')
    try {
      expect(() => openStore(join(folder, 'state'))).toThrow(`process ${child.pid}`)
    } finally {
      child.kill('SIGKILL')
      await ended
    }
    store = openStore(join(folder, 'state'))
  })

  it('refuses a store of a newer Greenroom', () => {
    store.close()
    const database = new DatabaseSync(join(folder, 'state', 'greenroom.sqlite'))
    database.exec('pragma user_version = 99')
    database.close()
    expect(() => openStore(join(folder, 'state'))).toThrow(/newer Greenroom \(schema 99/)
    rmSync(join(folder, 'state'), { recursive: true })
    store = openStore(join(folder, 'state'))
  })

  it('says what to do with a file that is no database', () => {
    store.close()
    rmSync(join(folder, 'state', 'greenroom.sqlite'))
    writeFileSync(
      join(folder, 'state', 'greenroom.sqlite'),
      'not a database at all, but long enough to be one'.repeat(100),
    )
    expect(() => openStore(join(folder, 'state'))).toThrow(/cannot be opened/)
    rmSync(join(folder, 'state'), { recursive: true })
    store = openStore(join(folder, 'state'))
  })
})
