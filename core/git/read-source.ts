// How a repository is read at a commit.
//
// - Only the object database is read, by object id: no work tree, no index, no filters, no checkout. A name in a tree
//   never becomes a path on this machine.
// - One `ls-tree` lists everything with sizes; one `cat-file --batch` brings the blobs: 2,000 files in about 0.2 s.
// - Symbolic links, submodules and files over 5 MB are listed with the reason they are refused and never read. A file
//   that is not UTF-8 is missing from the answer of `readFiles`.

import type { RefusedEntry, SourceFile } from '../agent/agent-project.ts'
import { GreenroomError } from '../errors.ts'
import { git, gitFailed, type GitRepository, tryGit } from './git.ts'
import { checkRevision } from './ref-name.ts'
import { together } from './together.ts'

/** One entry of a tree, whichever depth. */
export interface TreeEntry {
  /** From the repository's root. */
  path: string
  type: 'file' | 'folder' | 'symlink' | 'submodule'
  /** git's object id; empty for a folder on disk. */
  oid: string
  /** Bytes; 0 unless a file. */
  size: number
  /** Why this entry is never read. */
  refused?: RefusedEntry['reason']
}

/** All that a repository (or a folder on disk) holds at one moment. */
export interface RepositoryAtCommit {
  /** null for a folder on disk. */
  commit: string | null
  entries: readonly TreeEntry[]
  /** Texts by path. Paths that are not there, refused or not UTF-8 are missing from the answer. */
  readFiles(paths: readonly string[]): Promise<Map<string, SourceFile>>
  /** git's tree id of a folder, `''` for the root; null when there is none, and for a folder on disk. */
  folderId(path: string): string | null
}

/** A file over this is refused as `too-large`. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024

/** The commit a ref stands for; GreenroomError `ref-not-found` names it and up to five branches that exist. */
export async function resolveCommit(repo: GitRepository, ref: string): Promise<string> {
  return (await resolve(repo, ref)).commit
}

async function resolve(repo: GitRepository, ref: string): Promise<{ commit: string; tree: string }> {
  const found = await findCommitAndTree(repo, ref)
  if (found !== null) return found
  const branches = await someBranches(repo)
  throw new GreenroomError(`there is no ref ${ref} in ${repo.dir}`, {
    code: 'ref-not-found',
    hint: branches.length === 0 ? 'The repository has no branch yet.' : `Branches: ${branches.join(', ')}`,
  })
}

/** As `resolveCommit`, but null when there is no such ref. A branch known from `origin` alone is found, too. */
export async function findCommit(repo: GitRepository, ref: string): Promise<string | null> {
  return (await findCommitAndTree(repo, ref))?.commit ?? null
}

/** One process, whichever of the names it is; revisions go in by standard input. */
async function findCommitAndTree(repo: GitRepository, ref: string): Promise<{ commit: string; tree: string } | null> {
  checkRevision(ref)
  const names = [ref, `refs/remotes/origin/${ref}`].flatMap((name) => [`${name}^{commit}`, `${name}^{tree}`])
  const known = await idsOf(repo, names)
  const ids = names.map((name) => known.get(name))
  const at = isObjectId(ids[0]) ? 0 : 2
  const [commit = '', tree = ''] = ids.slice(at)
  return isObjectId(commit) && isObjectId(tree) ? { commit, tree } : null
}

const idsOf = together(async (repo, names) => {
  const answer = await git(repo, ['cat-file', '--batch-check=%(objectname)'], { input: `${names.join('\n')}\n` })
  const ids = answer.toString('utf8').split('\n')
  return new Map(names.map((name, at) => [name, ids[at] ?? '']))
})

function isObjectId(text: string | undefined): boolean {
  return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

/** Lists a repository at a ref. Contents are read later, and only those asked for. */
export async function readRepository(repo: GitRepository, ref: string): Promise<RepositoryAtCommit> {
  return list(repo, await resolve(repo, ref))
}

/** As `readRepository`, but null when there is no such ref. */
export async function findRepository(repo: GitRepository, ref: string): Promise<RepositoryAtCommit | null> {
  const found = await findCommitAndTree(repo, ref)
  return found === null ? null : list(repo, found)
}

async function list(
  repo: GitRepository,
  { commit, tree: root }: { commit: string; tree: string },
): Promise<RepositoryAtCommit> {
  const listing = await git(repo, ['ls-tree', '-r', '-z', '-t', '--full-tree', '-l', '--end-of-options', commit])
  const entries = parseListing(listing)
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  return {
    commit,
    entries,
    readFiles: (paths) =>
      readBlobs(
        repo,
        paths.flatMap((path) => readable(byPath.get(path))),
      ),
    folderId(path) {
      if (path === '') return root
      const entry = byPath.get(path)
      return entry?.type === 'folder' ? entry.oid : null
    },
  }
}

function readable(entry: TreeEntry | undefined): TreeEntry[] {
  return entry === undefined || entry.type !== 'file' || entry.refused !== undefined ? [] : [entry]
}

/** `<mode> <type> <oid> <size, padded>\t<path>\0`, see git-ls-tree(1). */
function parseListing(listing: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = []
  for (let start = 0; start < listing.length;) {
    const tab = listing.indexOf(9, start)
    const end = listing.indexOf(0, tab)
    const [mode = '', , oid = '', size = '-'] = listing.toString('latin1', start, tab).split(/ +/)
    entries.push(entryOf(mode, oid, size === '-' ? 0 : Number(size), listing.subarray(tab + 1, end)))
    start = end + 1
  }
  return entries
}

function entryOf(mode: string, oid: string, size: number, name: Buffer): TreeEntry {
  const decoded = decodeUtf8(name)
  const path = decoded ?? name.toString('latin1')
  if (mode === '040000') return { path, type: 'folder', oid, size: 0 }
  if (mode === '120000') return { path, type: 'symlink', oid, size: 0, refused: 'symlink' }
  if (mode === '160000') return { path, type: 'submodule', oid, size: 0, refused: 'submodule' }
  if (decoded === null) return { path, type: 'file', oid, size, refused: 'not-utf8' }
  if (size > MAX_FILE_BYTES) return { path, type: 'file', oid, size, refused: 'too-large' }
  return { path, type: 'file', oid, size }
}

async function readBlobs(repo: GitRepository, entries: readonly TreeEntry[]): Promise<Map<string, SourceFile>> {
  if (entries.length === 0) return new Map()
  const texts = await textsOf(
    repo,
    entries.map((entry) => entry.oid),
  )
  const files = new Map<string, SourceFile>()
  for (const { path, oid } of entries) {
    const text = texts.get(oid)
    if (text != null) files.set(path, { path, text, oid })
    if (text === undefined) throw missing(repo, path)
  }
  return files
}

const textsOf = together(async (repo, oids) => {
  const answer = await tryGit(repo, ['cat-file', '--batch', '--buffer'], { input: `${oids.join('\n')}\n` })
  if (answer.code !== 0) throw gitFailed(repo, ['cat-file'], answer)
  return parseBatch(answer.stdout)
})

/** Texts by git's id out of `<oid> blob <size>\n<contents>\n`, see git-cat-file(1). null for contents that are not UTF-8. */
export function parseBatch(answer: Buffer): Map<string, string | null> {
  const texts = new Map<string, string | null>()
  for (let start = 0; start < answer.length;) {
    const newline = answer.indexOf(10, start)
    const [oid = '', type, size] = answer.toString('latin1', start, newline).split(' ')
    start = newline + 1
    if (type !== 'blob') continue
    const end = start + Number(size)
    texts.set(oid, decodeUtf8(answer.subarray(start, end)))
    start = end + 1
  }
  return texts
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of UTF-8 bytes, a byte order mark kept; null when they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes)
  } catch {
    return null
  }
}

function missing(repo: GitRepository, path: string): GreenroomError {
  return new GreenroomError(`the contents of ${JSON.stringify(path)} are missing from ${repo.dir}`, {
    code: 'objects-missing',
    hint: 'Clone without --filter, or run `git fetch --refetch --no-filter`.',
  })
}

async function someBranches(repo: GitRepository): Promise<string[]> {
  const format = [
    'for-each-ref',
    '--count=5',
    '--sort=-committerdate',
    '--format=%(refname)',
    'refs/heads',
    'refs/remotes/origin',
  ]
  const { stdout } = await tryGit(repo, format)
  const names = stdout
    .toString('utf8')
    .split('\n')
    .filter((name) => name !== '' && name !== 'refs/remotes/origin/HEAD')
  return [...new Set(names.map((name) => name.replace(/^refs\/(heads|remotes\/origin)\//, '')))]
}
