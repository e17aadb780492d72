// A bare copy of a remote, for one process at a time (whoever owns the state folder owns the mirror).
//
// - Names follow the remote: branches and tags are forced and pruned. Objects are kept for ever: no gc, no maintenance, no
//   prune. A commit that was force-pushed away stays readable, so a rollback to it stays possible.
// - kill -9 at any moment is survivable. The repository is made in a folder beside and renamed. A pack that was being
//   received has a temporary name that git never reads. A `*.lock` left by a dead git is removed when no living
//   `git fetch` works in this folder (seen in /proc), or, where that cannot be seen, when it is over a minute old: git holds these locks for
//   milliseconds.
// - A remote that is out of reach, refuses, or has lost everything changes nothing here.

import { mkdir, readdir, readFile, rename, rm, stat, unlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { GreenroomError } from '../errors.ts'
import { type GitRepository, tryGit } from './git.ts'
import { listRemote } from './list-remote.ts'
import { remoteAddress, remoteFailed, tokenFromEnvironment } from './remote.ts'
import { runGit } from './run-git.ts'

export interface Mirror {
  /** Readable with everything in core/git; branches have their plain names. */
  readonly repository: GitRepository
  readonly remote: string
  /** Branches at the remote now, by name: one `ls-remote`, nothing is fetched. */
  refs(): Promise<Map<string, string>>
  /** Afterwards every branch and tag is as at the remote. GreenroomError `remote-unreachable` (kind later). */
  fetch(): Promise<void>
}

const UPLOAD_PACK = 'git -c safe.directory=* upload-pack'
const ATTEMPTS = 5

/** Opens or creates the mirror in `dir`. Talks to the remote only when the mirror is new. */
export async function openMirror(dir: string, remote: string, options: { token?: string } = {}): Promise<Mirror> {
  const url = remoteAddress(remote)
  const token = options.token ?? tokenFromEnvironment()
  const network = { url, ...(token === undefined ? {} : { token }) }
  const repository = { dir: resolve(dir) }
  if (!(await isMirror(repository.dir))) await create(repository.dir, await idLength(network))
  let last: Promise<void> = Promise.resolve()
  return {
    repository,
    remote: url,
    refs: async () => (await listRemote(network)).branches,
    fetch() {
      // One after the other: two fetches in one folder would meet at git's locks.
      last = last.catch(() => {}).then(() => fetchAll(repository, network))
      return last
    },
  }
}

async function fetchAll(repository: GitRepository, network: { url: string; token?: string }): Promise<void> {
  const refspecs = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*']
  const flags = [
    '--quiet',
    '--prune',
    '--no-tags',
    '--force',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
  ]
  for (let attempt = 1; ; attempt++) {
    const args = ['fetch', ...flags, `--upload-pack=${UPLOAD_PACK}`, '--end-of-options', network.url, ...refspecs]
    const result = await tryGit(repository, args, { network })
    if (result.code === 0) return
    const lock = /Unable to create '([^']+\.lock)': File exists/.exec(result.stderr)?.[1]
    if (lock === undefined) throw remoteFailed(network.url, result)
    if (attempt === ATTEMPTS) throw busy(repository.dir, lock)
    await removeStale(repository.dir, lock)
    await setTimeout(50 * attempt)
  }
}

async function removeStale(dir: string, lock: string): Promise<void> {
  if (!resolve(lock).startsWith(`${dir}/`)) return
  const living = await gitAtWork(dir)
  const age = Date.now() - ((await stat(lock).catch(() => null))?.mtimeMs ?? 0)
  if (living === false || (living === null && age > 60_000)) await unlink(lock).catch(() => {})
}

/** Whether a living `git fetch` names this folder in its command line; null where processes cannot be seen. */
async function gitAtWork(dir: string): Promise<boolean | null> {
  const processes = await readdir('/proc').catch(() => null)
  if (processes === null) return null
  for (const id of processes.filter((name) => /^\d+$/.test(name))) {
    const words = (await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')).split('\0')
    if (words.includes(`--git-dir=${dir}`) && words.includes('fetch')) return true
  }
  return false
}

async function isMirror(dir: string): Promise<boolean> {
  return (await stat(join(dir, 'HEAD')).catch(() => null)) !== null
}

async function create(dir: string, length: number): Promise<void> {
  const fresh = `${dir}.new`
  await rm(fresh, { recursive: true, force: true })
  await mkdir(fresh, { recursive: true })
  const format = length === 64 ? 'sha256' : 'sha1'
  const init = [
    'init',
    '--quiet',
    '--bare',
    '--template=',
    `--object-format=${format}`,
    '--initial-branch=greenroom-mirror',
  ]
  const { code, stderr } = await runGit([...init, '--', fresh])
  if (code !== 0)
    throw new GreenroomError(`the mirror ${dir} cannot be made: ${stderr.trim()}`, { code: 'mirror-not-writable' })
  await writeFile(join(fresh, 'description'), 'A mirror kept by Greenroom. Objects are never removed.\n')
  await rename(fresh, dir).catch(async (cause: unknown) => {
    // An empty folder may be in the way on some systems; a mirror somebody else finished is fine.
    if (!(await isMirror(dir)))
      throw new GreenroomError(`${dir} is in the way of the mirror: it exists and is not a repository`, {
        code: 'mirror-not-writable',
        hint: 'Move it away, or give another state folder.',
        cause,
      })
    await rm(fresh, { recursive: true, force: true })
  })
}

async function idLength(network: { url: string; token?: string }): Promise<number> {
  const { branches } = await listRemote(network)
  return branches.values().next().value?.length ?? 40
}

function busy(dir: string, lock: string): GreenroomError {
  return new GreenroomError(`another git works in the mirror ${dir}: ${lock} exists`, {
    code: 'mirror-busy',
    kind: 'later',
    retryAfterMs: 1000,
  })
}
