import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findWorkTree } from '../../../core/git/find-work-tree.ts'
import { type GitRepository, tryGit } from '../../../core/git/git.ts'
import { decodeUtf8 } from '../../../core/git/read-source.ts'
import { loadConfig } from '../../../core/promotion/load-config.ts'

const FILE = 'greenroom.yaml'
const MOST_BYTES = 1_000_000
/** Where greenroom.yaml is looked for when it is not on disk: what is here already, no remote is asked. */
const MOST_BRANCHES = 100

/**
 * Branches by the names of their environments: of greenroom.yaml on disk, else of the first branch here that names any,
 * HEAD and the remote's default before others. None where no readable one does: then every name is a ref.
 */
export async function environmentBranches(folder: string, repo: GitRepository): Promise<ReadonlyMap<string, string>> {
  const place = await findWorkTree(folder)
  const onDisk = place === null || place.top === '' ? null : await textOnDisk(join(place.top, FILE))
  if (onDisk !== null) return branchesIn(onDisk)
  for (const text of await textsOfBranches(repo)) {
    const branches = branchesIn(text)
    if (branches.size > 0) return branches
  }
  return new Map()
}

function branchesIn(text: string): ReadonlyMap<string, string> {
  const environments = loadConfig({ path: FILE, text, oid: '' }).config?.environments ?? []
  return new Map(environments.map(({ name, branch }) => [name, branch]))
}

async function textOnDisk(path: string): Promise<string | null> {
  const found = await lstat(path).catch(() => null)
  if (found === null || !found.isFile() || found.size > MOST_BYTES) return null
  return decodeUtf8(await readFile(path))
}

async function textsOfBranches(repo: GitRepository): Promise<string[]> {
  const format = [
    'for-each-ref',
    `--count=${MOST_BRANCHES}`,
    '--format=%(refname)',
    'refs/heads',
    'refs/remotes/origin',
  ]
  const listed = (await tryGit(repo, format)).stdout.toString('utf8').split('\n')
  const refs = ['HEAD', 'refs/remotes/origin/HEAD', ...listed.filter((ref) => ref !== '')]
  const input = refs.map((ref) => `${ref}:${FILE}\n`).join('')
  const sizes = await tryGit(repo, ['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], { input })
  const ids = sizes.stdout
    .toString('utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, type, size]) => type === 'blob' && Number(size) <= MOST_BYTES)
  const texts: string[] = []
  for (const id of new Set(ids.map(([id = '']) => id))) {
    const { code, stdout } = await tryGit(repo, ['cat-file', 'blob', id])
    const text = code === 0 ? decodeUtf8(stdout) : null
    if (text !== null) texts.push(text)
  }
  return texts
}
