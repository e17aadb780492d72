import { randomUUID } from 'node:crypto'
import { link, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { GreenroomError } from '../../../core/errors.ts'
import { makeFolder, writeDurably } from './write-durably.ts'

/*
 * One server at a time owns a data folder. `lock/` holds numbered files; the highest number is the owner: its process id
 * and the start time of that process, so that a reused id is not taken for the owner. A number is taken by `link`, which
 * fails if it exists, and never given back, so that two servers that both find a dead owner cannot both win.
 */

interface Owner {
  pid: number
  /** Start of the process in clock ticks since boot (`/proc/<pid>/stat`); null where the system does not tell. */
  processStart: string | null
  /** Start of the server, ISO 8601. */
  startedAt: string
  released: boolean
}

export interface DataLock {
  release(): Promise<void>
}

/** Takes the data folder for this process, also from an owner that has died. Throws `data-in-use` naming a live owner. */
export async function lockData(data: string, startedAt: string): Promise<DataLock> {
  const folder = join(data, 'lock')
  await makeFolder(folder)
  const owner: Owner = { pid: process.pid, processStart: await processStart(process.pid), startedAt, released: false }
  for (;;) {
    const number = await highest(folder)
    await refuseIfAlive(data, folder, number)
    const path = await take(folder, number + 1, owner)
    if (path === null) continue
    if ((await highest(folder)) > number + 1) {
      await rm(path, { force: true })
      continue
    }
    await removeLower(folder, number + 1)
    return { release: () => writeDurably(path, JSON.stringify({ ...owner, released: true })) }
  }
}

async function numbers(folder: string): Promise<number[]> {
  const names = await readdir(folder)
  return names.flatMap((name) => (/^\d{1,15}\.json$/.test(name) ? [Number.parseInt(name, 10)] : []))
}

async function highest(folder: string): Promise<number> {
  return Math.max(0, ...(await numbers(folder)))
}

/** The lock file's path, or null when another process took this number first. */
async function take(folder: string, number: number, owner: Owner): Promise<string | null> {
  const path = join(folder, `${number}.json`)
  const own = join(folder, `${randomUUID()}.tmp`)
  await writeFile(own, JSON.stringify(owner), { mode: 0o600 })
  try {
    await link(own, path)
    return path
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null
    throw error
  } finally {
    await rm(own, { force: true })
  }
}

async function removeLower(folder: string, number: number): Promise<void> {
  for (const other of await numbers(folder)) {
    if (other < number) await rm(join(folder, `${other}.json`), { force: true })
  }
}

async function refuseIfAlive(data: string, folder: string, number: number): Promise<void> {
  const owner = await readOwner(join(folder, `${number}.json`))
  if (owner === null || owner.released || !(await isAlive(owner))) return
  throw new GreenroomError(`data folder ${data} is in use by process ${owner.pid}, running since ${owner.startedAt}`, {
    code: 'data-in-use',
    hint: 'Stop that server, or name another folder with --data.',
  })
}

async function readOwner(path: string): Promise<Owner | null> {
  try {
    const owner = JSON.parse(await readFile(path, 'utf8')) as Partial<Owner> | null
    return typeof owner?.pid === 'number' && owner.pid > 0 ? (owner as Owner) : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return null
    throw error
  }
}

async function isAlive(owner: Owner): Promise<boolean> {
  try {
    process.kill(owner.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const start = await processStart(owner.pid)
  return start === null || owner.processStart === null || start === owner.processStart
}

async function processStart(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    // Field 22; the second field is the command in brackets and may itself hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A zombie is dead: it only waits for its parent to look.
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? null)
  } catch {
    return null
  }
}
