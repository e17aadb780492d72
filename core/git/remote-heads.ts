import { fetchCommits, hasCommit, isShallow } from './fetch-commits.ts'
import { git, type GitRepository } from './git.ts'
import { listRemote } from './list-remote.ts'
import { findRemote, tokenFromEnvironment } from './remote.ts'

/** Where branches and tags are at the remote now (or here, when changes stay here). */
export interface Heads {
  /** URL or path of the remote; null for this repository itself. */
  address: string | null
  branches: ReadonlyMap<string, string>
  tags: ReadonlyMap<string, string>
}

/** Asks the remote where its branches are: what a clone remembers may be old. One `ls-remote`. */
export async function remoteHeads(repo: GitRepository, remote: string): Promise<Heads> {
  const address = await findRemote(repo, remote)
  if (address === null) return localHeads(repo)
  const token = tokenFromEnvironment()
  return { address, ...(await listRemote({ url: address, ...(token === undefined ? {} : { token }) })) }
}

/** Afterwards the commits are here with their history. No ref of the clone moves. */
export async function bringCommits(repo: GitRepository, remote: string, commits: readonly string[]): Promise<void> {
  const missing: string[] = []
  const shallow = await isShallow(repo)
  for (const commit of commits) if (shallow || !(await hasCommit(repo, commit))) missing.push(commit)
  if (missing.length === 0) return
  if ((await findRemote(repo, remote)) === null) return
  const token = tokenFromEnvironment()
  await fetchCommits(repo, { remote, commits: missing, depth: 'all', ...(token === undefined ? {} : { token }) })
}

async function localHeads(repo: GitRepository): Promise<Heads> {
  const format = '--format=%(refname)%00%(objectname)%00%(*objectname)'
  const listed = (await git(repo, ['for-each-ref', format, 'refs/heads', 'refs/tags'])).toString('utf8')
  const branches = new Map<string, string>()
  const tags = new Map<string, string>()
  for (const line of listed.split('\n')) {
    const [name = '', id = '', peeled = ''] = line.split('\0')
    if (name.startsWith('refs/heads/')) branches.set(name.slice('refs/heads/'.length), id)
    if (name.startsWith('refs/tags/')) tags.set(name.slice('refs/tags/'.length), peeled || id)
  }
  return { address: null, branches, tags }
}
