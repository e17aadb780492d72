import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockData } from '../../../../runtime/embedded/store/data-lock.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const NOW = '2026-01-01T00:00:00.000Z'

describe('lockData', () => {
  it('lets one in, and the next when the first has left', async () => {
    const data = await temporaryFolder()
    const lock = await lockData(data, NOW)
    await expect(lockData(data, NOW)).rejects.toMatchObject({
      code: 'data-in-use',
      message: `data folder ${data} is in use by process ${process.pid}, running since ${NOW}`,
      hint: 'Stop that server, or name another folder with --data.',
    })
    await lock.release()
    await (await lockData(data, NOW)).release()
    expect(await readdir(join(data, 'lock'))).toEqual(['2.json'])
  })

  it('lets one of many in that come at once, also past a dead owner', async () => {
    const data = await temporaryFolder()
    await leaveLock(data, { pid: await deadPid(), processStart: '1' })
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => lockData(data, NOW)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it.each([
    ['an owner that died', async () => ({ pid: await deadPid(), processStart: '1' })],
    ['an owner whose number another process has now', () => ({ pid: process.pid, processStart: '1' })],
    ['a file that is no lock', () => ({ pid: 'me' })],
    ['a list', () => []],
    ['a process group', () => ({ pid: -1, processStart: null })],
  ])('is taken over from %s', async (_, owner) => {
    const data = await temporaryFolder()
    await leaveLock(data, await owner())
    await expect(lockData(data, NOW)).resolves.toBeDefined()
  })

  it('is taken over from a torn file', async () => {
    const data = await temporaryFolder()
    await leaveLock(data, undefined)
    await expect(lockData(data, NOW)).resolves.toBeDefined()
  })
})

async function leaveLock(data: string, owner: unknown): Promise<void> {
  await mkdir(join(data, 'lock'))
  await writeFile(join(data, 'lock', '7.json'), owner === undefined ? '{"pid":' : JSON.stringify(owner))
}

/** The number of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'exit')
  return child.pid ?? 0
}
