import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git, type GitRepository } from './git.ts'

export interface FolderGraft {
  /** Commit whose tree is kept, but for the folder. */
  base: string
  /** Commit the folder is taken from. */
  from: string
  /** Where the folder is in `base`; null when it is not there yet. `''` for the whole tree. */
  folderInBase: string | null
  /** Where the folder is in `from`; null when it is gone there. */
  folderInFrom: string | null
}

/**
 * Writes the tree of `base` with one folder as it is in `from`, and gives its id. The folder ends where it is in `from`,
 * also when it is somewhere else in `base`. Uses an index in a temporary folder; no work tree.
 */
export async function treeWithFolder(repo: GitRepository, graft: FolderGraft): Promise<string> {
  const { base, from, folderInBase, folderInFrom } = graft
  if (folderInFrom === '') return treeId(repo, `${from}^{tree}`)
  const scratch = await mkdtemp(join(tmpdir(), 'greenroom-index-'))
  const env = { GIT_INDEX_FILE: join(scratch, 'index'), GIT_LITERAL_PATHSPECS: '1' }
  try {
    const start = folderInBase === '' ? ['--empty'] : ['--end-of-options', base]
    await git(repo, [...WITH_INDEX, 'read-tree', ...start], { env })
    // A file where the folder goes is removed as the folder is: `ls-files FOLDER` names both.
    const lines: Buffer[] = []
    for (const folder of new Set([folderInBase, folderInFrom]))
      lines.push(await removals(repo, env, folder, base.length))
    if (folderInFrom !== null) lines.push(await additions(repo, from, folderInFrom))
    await git(repo, [...WITH_INDEX, 'update-index', '-z', '--index-info'], { env, input: Buffer.concat(lines) })
    return (await git(repo, ['write-tree'], { env })).toString('latin1').trim()
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

// What a person's clone says about sparse checkouts and split indexes is not for this index.
const PLAIN_INDEX = [
  'core.sparseCheckout=false',
  'index.sparse=false',
  'core.splitIndex=false',
  'core.ignoreCase=false',
]
const WITH_INDEX = PLAIN_INDEX.flatMap((entry) => ['-c', entry])

/** Lines for `update-index --index-info` that take a folder out. Paths are bytes: latin1 keeps every one of them. */
async function removals(
  repo: GitRepository,
  env: Record<string, string>,
  folder: string | null,
  idLength: number,
): Promise<Buffer> {
  if (folder === null || folder === '') return Buffer.of()
  const listed = await git(repo, [...WITH_INDEX, 'ls-files', '--cached', '-z', '--', folder], { env })
  const lines = listed.toString('latin1').replaceAll(/[^\0]+/g, (path) => `0 ${'0'.repeat(idLength)}\t${path}`)
  return Buffer.from(lines, 'latin1')
}

/** Lines that put it in. `read-tree --prefix` would want a work tree. */
async function additions(repo: GitRepository, from: string, folder: string): Promise<Buffer> {
  const id = await treeId(repo, `${from}:${folder}`)
  const listed = await git(repo, ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', id])
  const prefix = Buffer.from(`${folder}/`).toString('latin1')
  return Buffer.from(
    listed.toString('latin1').replaceAll(/\t([^\0]+)\0/g, (_, path: string) => `\t${prefix}${path}\0`),
    'latin1',
  )
}

async function treeId(repo: GitRepository, revision: string): Promise<string> {
  return (await git(repo, ['rev-parse', '--verify', '--end-of-options', revision])).toString('latin1').trim()
}
