import { join } from 'node:path'
import { tryGit } from '../core/git/git.ts'
import type { GitRepository } from '../core/git/git.ts'
import { openMirror, type Mirror } from '../core/git/mirror.ts'
import { remoteAddress, remoteFailed, tokenFromEnvironment } from '../core/git/remote.ts'

const HEAD_EVERY_MS = 300_000

/** What the remote's branches say at one moment; every commit named is in `repository`. */
export interface RemoteState {
  repository: GitRepository
  /** Commit ids by branch. */
  branches: ReadonlyMap<string, string>
  /** The remote's default branch, or null when HEAD is dangling or detached. */
  head: string | null
}

export interface RemoteWatch {
  /** One `ls-remote`, and a fetch only where a ref changed. Throws what the mirror throws when the remote is away. */
  look(): Promise<RemoteState>
  /** What was fetched last, also by a process before this one; null when nothing ever was. */
  fetched(): Promise<RemoteState | null>
}

/** Watches `remote` through a mirror in the state folder; nothing is asked of the remote before the first look. */
export function watchRemote(stateFolder: string, remote: string, now: () => number): RemoteWatch {
  let mirror: Mirror | null = null
  let branches: ReadonlyMap<string, string> = new Map()
  let head: string | null = null
  let headAt = Number.NEGATIVE_INFINITY

  async function open(): Promise<Mirror> {
    if (mirror !== null) return mirror
    const opened = await openMirror(join(stateFolder, 'mirror.git'), remote)
    branches = await branchesOf(opened.repository)
    mirror = opened
    return opened
  }

  return {
    async look() {
      const opened = await open()
      const { repository } = opened
      const offered = await opened.refs()
      const isNews = !isSame(offered, branches)
      if (isNews) {
        await opened.fetch()
        branches = await branchesOf(repository)
      }
      const isDangling = head === null ? isNews : !branches.has(head)
      if (isDangling || now() - headAt >= HEAD_EVERY_MS) {
        head = await defaultBranch(repository, remote)
        headAt = now()
      }
      return { repository, branches, head }
    },
    async fetched() {
      const opened = await open().catch(() => null)
      if (opened === null || branches.size === 0) return null
      return { repository: opened.repository, branches, head }
    },
  }
}

async function branchesOf(repository: GitRepository): Promise<Map<string, string>> {
  const { code, stdout } = await tryGit(repository, ['for-each-ref', '--format=%(objectname) %(refname)', 'refs/heads'])
  const branches = new Map<string, string>()
  if (code !== 0) return branches
  for (const line of stdout.toString('utf8').split('\n')) {
    const space = line.indexOf(' ')
    if (space > 0) branches.set(line.slice(space + 1).replace(/^refs\/heads\//, ''), line.slice(0, space))
  }
  return branches
}

/** `ref: refs/heads/main\tHEAD`, see git-ls-remote(1). An outage is an error, never another default branch. */
async function defaultBranch(repository: GitRepository, remote: string): Promise<string | null> {
  const url = remoteAddress(remote)
  const token = tokenFromEnvironment()
  const network = { url, ...(token === undefined ? {} : { token }) }
  const uploadPack = '--upload-pack=git -c safe.directory=* upload-pack'
  const args = ['ls-remote', '--quiet', '--symref', uploadPack, '--end-of-options', url, 'HEAD']
  const { code, stdout, stderr } = await tryGit(repository, args, { network, timeoutMs: 60_000 })
  if (code !== 0) throw remoteFailed(url, { code, stdout, stderr })
  return /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(stdout.toString('utf8'))?.[1] ?? null
}

function isSame(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): boolean {
  if (left.size !== right.size) return false
  for (const [name, commit] of left) if (right.get(name) !== commit) return false
  return true
}
