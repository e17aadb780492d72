// Brings single commits into a clone that lacks them: a checkout of a continuous-integration job holds one commit.
//
// - Commits are fetched by id, into no ref: branches, tags and FETCH_HEAD of the clone stay as they are.
// - A complete clone stays complete: a depth is only ever given to one that is shallow already.
// - In a shallow clone git hides the parents of the outermost commits (`rev-parse HEAD^1` fails); the commit object itself
//   still names them, so parents are read from there.

import { GreenroomError } from '../errors.ts'
import { git, type GitRepository, tryGit } from './git.ts'
import { findRemote, remoteFailed } from './remote.ts'

const UPLOAD_PACK = 'git -c safe.directory=* upload-pack'

export interface FetchCommitsOptions {
  /** Full commit ids. */
  commits: readonly string[]
  /** Commits of history to bring along in a shallow clone, 1 for none; `all` for everything. */
  depth: number | 'all'
  token?: string
  /** Name of a remote, URL or path. Default `origin`. */
  remote?: string
}

/**
 * Afterwards the commits are there, each with its files. GreenroomError `no-remote`, `commit-not-found` (the remote does
 * not hold one of them), or what the remote's failure is.
 */
export async function fetchCommits(repo: GitRepository, options: FetchCommitsOptions): Promise<void> {
  const url = await findRemote(repo, options.remote ?? 'origin')
  if (url === null)
    throw new GreenroomError(`${options.commits[0] ?? 'a commit'} is not in ${repo.dir}, and it has no remote`, {
      code: 'no-remote',
      hint: 'Clone the repository with its history (actions/checkout: fetch-depth: 0).',
    })
  const args = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
    ...depthFlags(options.depth, await isShallow(repo)),
    `--upload-pack=${UPLOAD_PACK}`,
    '--end-of-options',
    url,
    ...options.commits,
  ]
  const network = { url, ...(options.token === undefined ? {} : { token: options.token }) }
  const result = await tryGit(repo, args, { network })
  if (result.code === 0) return
  const missing = /not our ref|unadvertised object|couldn't find remote ref/i.test(result.stderr)
  throw missing ? notFound(url, options.commits) : remoteFailed(url, result)
}

/** True when the commit and its tree are in this repository. */
export async function hasCommit(repo: GitRepository, commit: string): Promise<boolean> {
  return (await tryGit(repo, ['cat-file', '-e', `${commit}^{tree}`])).code === 0
}

/** The best common ancestor, or null: none, or (in a shallow clone) none as far as history is here. */
export async function mergeBase(repo: GitRepository, a: string, b: string): Promise<string | null> {
  const { code, stdout } = await tryGit(repo, ['merge-base', '--end-of-options', a, b])
  return code === 0 ? stdout.toString('latin1').trim() : null
}

/** Parents as the commit object names them, whether or not they are here. */
export async function parentsOf(repo: GitRepository, commit: string): Promise<string[]> {
  const text = (await git(repo, ['cat-file', 'commit', commit])).toString('latin1')
  const header = text.slice(0, text.indexOf('\n\n'))
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id)
}

/** True for a clone that ends somewhere before the first commit. */
export async function isShallow(repo: GitRepository): Promise<boolean> {
  const answer = await git(repo, ['rev-parse', '--is-shallow-repository'])
  return answer.toString('latin1').trim() === 'true'
}

function depthFlags(depth: number | 'all', shallow: boolean): string[] {
  if (!shallow) return []
  return depth === 'all' ? ['--unshallow'] : [`--depth=${depth}`]
}

function notFound(url: string, commits: readonly string[]): GreenroomError {
  return new GreenroomError(`${url} does not hold ${commits.map((id) => id.slice(0, 12)).join(' or ')}`, {
    code: 'commit-not-found',
    hint: 'The branch was pushed over or deleted meanwhile. A new push runs the check again.',
  })
}
