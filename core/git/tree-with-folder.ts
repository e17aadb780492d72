import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git, type GitRepository, tryGit } from './git.ts'

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
    await git(repo, folderInBase === '' ? ['read-tree', '--empty'] : ['read-tree', '--end-of-options', base], { env })
    // A plain file where the folder goes would make the index unwritable: it goes first, as the folder does.
    for (const folder of new Set([folderInBase, folderInFrom])) await removeFolder(repo, env, folder)
    if (folderInFrom !== null) await addFolder(repo, env, from, folderInFrom)
    return (await git(repo, ['write-tree'], { env })).toString('latin1').trim()
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function removeFolder(repo: GitRepository, env: Record<string, string>, folder: string | null): Promise<void> {
  if (folder === null || folder === '') return
  const listed = await git(repo, ['ls-files', '--cached', '-z', '--', folder], { env })
  await git(repo, ['update-index', '-z', '--force-remove', '--stdin'], { env, input: listed })
}

async function addFolder(
  repo: GitRepository,
  env: Record<string, string>,
  from: string,
  folder: string,
): Promise<void> {
  const id = await treeId(repo, `${from}:${folder}`)
  const { code, stderr } = await tryGit(repo, ['read-tree', `--prefix=${folder}/`, '--end-of-options', id], { env })
  if (code !== 0) throw new Error(`git read-tree: ${stderr}`)
}

async function treeId(repo: GitRepository, revision: string): Promise<string> {
  return (await git(repo, ['rev-parse', '--verify', '--end-of-options', revision])).toString('latin1').trim()
}
