import { git, gitFailed, type GitRepository } from './git.ts'

export interface CommitInfo {
  commit: string
  tree: string
  parents: readonly string[]
  subject: string
  /** Name of the author. */
  author: string
  /** Committer's date, ISO 8601, UTC. */
  date: string
}

/** A commit and those before it, along first parents, newest first; at most `limit`, and none that is in one of `without`. */
export async function firstParents(
  repo: GitRepository,
  commit: string,
  limit: number,
  without: readonly string[] = [],
): Promise<CommitInfo[]> {
  const format = '--format=%H%x00%T%x00%P%x00%s%x00%an%x00%ct'
  const args = [
    'log',
    '-z',
    '--first-parent',
    '--no-show-signature',
    '--no-mailmap',
    '--encoding=UTF-8',
    `--max-count=${limit}`,
    format,
  ]
  const revisions = [commit, ...without.map((other) => `^${other}`)]
  const listed = (await git(repo, [...args, '--end-of-options', ...revisions])).toString('utf8')
  const fields = listed.split('\0')
  const infos: CommitInfo[] = []
  for (let at = 0; at + 5 < fields.length; at += 6) {
    const [id = '', tree = '', parents = '', subject = '', author = '', date = ''] = fields.slice(at, at + 6)
    infos.push({ commit: id, tree, parents: parents.split(' ').filter(Boolean), subject, author, date: isoDate(date) })
  }
  return infos
}

/** Hostile commits hold dates no calendar has. */
function isoDate(seconds: string): string {
  const date = new Date(Number(seconds) * 1000)
  return Number.isNaN(date.getTime()) ? new Date(0).toISOString() : date.toISOString()
}

/** One commit; GreenroomError `git-failed` when it is not here. */
export async function commitInfo(repo: GitRepository, commit: string): Promise<CommitInfo> {
  const [info] = await firstParents(repo, commit, 1)
  if (info === undefined)
    throw gitFailed(repo, ['log'], { code: 1, stdout: Buffer.of(), stderr: `no commit ${commit}` })
  return info
}

/** Paths that differ between the trees of two commits (or trees), sorted; a move is two paths. */
export async function changedPaths(repo: GitRepository, before: string, after: string): Promise<string[]> {
  const args = [
    'diff-tree',
    '-r',
    '-z',
    '--name-only',
    '--no-renames',
    '--no-ext-diff',
    '--end-of-options',
    before,
    after,
  ]
  return (await git(repo, args)).toString('utf8').split('\0').filter(Boolean).sort()
}

/** `Key: value` lines of the last paragraph of a commit's message, by key. */
export async function commitTrailers(repo: GitRepository, commit: string): Promise<Map<string, string[]>> {
  const args = [
    'log',
    '-z',
    '--max-count=1',
    '--no-show-signature',
    '--format=%(trailers:only=true,unfold=true)',
    '--end-of-options',
    commit,
  ]
  const trailers = new Map<string, string[]>()
  for (const line of (await git(repo, args)).toString('utf8').replaceAll('\0', '').split('\n')) {
    const [, key, value] = /^([A-Za-z][A-Za-z0-9-]*): (.*)$/.exec(line) ?? []
    if (key !== undefined && value !== undefined) trailers.set(key, [...(trailers.get(key) ?? []), value.trim()])
  }
  return trailers
}
