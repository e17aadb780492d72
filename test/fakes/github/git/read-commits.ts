import { git, tryGit } from './run-git.ts'

export interface Identity {
  name: string
  email: string
  /** ISO 8601, UTC, to the second. */
  date: string
}

export interface Commit {
  sha: string
  tree: string
  parents: string[]
  author: Identity
  committer: Identity
  message: string
}

const FORMAT = ['%H', '%T', '%P', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B'].join('%x00')

/** The commits of `git log ARGS -- PATHS`, newest first. */
export async function readCommits(
  bare: string,
  args: readonly string[],
  paths: readonly string[] = [],
): Promise<Commit[]> {
  const text = await git(bare, ['log', '-z', `--format=${FORMAT}%x00%x01`, ...args, '--', ...paths])
  return text
    .split('\0\x01')
    .map((record) => record.replace(/^\0/, ''))
    .filter((record) => record.includes('\0'))
    .map(parse)
}

/** The commit a revision names, or null. */
export async function readCommit(bare: string, revision: string): Promise<Commit | null> {
  const sha = await commitOf(bare, revision)
  if (sha === null) return null
  const [commit] = await readCommits(bare, ['-1', sha])
  return commit ?? null
}

/** Id of the commit that a branch, tag or id names, a branch first as GitHub does; null for none. */
export async function commitOf(bare: string, revision: string): Promise<string | null> {
  if (revision === '' || /[\s^~:]/.test(revision)) return null
  const names = [`refs/heads/${revision}`, `refs/tags/${revision}`, `refs/${revision}`, revision]
  const stdin = names.map((name) => `${name}^{commit}\n`).join('')
  const { stdout } = await tryGit(bare, ['cat-file', '--batch-check'], { stdin })
  return /^([0-9a-f]{40}) commit /m.exec(stdout)?.[1] ?? null
}

function parse(record: string): Commit {
  const [sha = '', tree = '', parents = '', an = '', ae = '', at = '', cn = '', ce = '', ct = '', body = ''] =
    record.split('\0')
  return {
    sha,
    tree,
    parents: parents.split(' ').filter((parent) => parent !== ''),
    author: { name: an, email: ae, date: instant(at) },
    committer: { name: cn, email: ce, date: instant(ct) },
    message: body.replace(/\n$/, ''),
  }
}

function instant(seconds: string): string {
  return new Date(Number(seconds) * 1000).toISOString().replace(/\.\d+Z$/, 'Z')
}
