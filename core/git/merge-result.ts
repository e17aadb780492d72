import { buildCommit } from './build-commit.ts'
import { gitFailed, type GitRepository, tryGit } from './git.ts'

/**
 * The commit that merging `head` into `base` would make, in the object database alone; null when they conflict. Both need
 * their history here.
 */
export async function mergeResult(repo: GitRepository, base: string, head: string): Promise<string | null> {
  const args = ['merge-tree', '--write-tree', '--no-messages', '--allow-unrelated-histories', '-z', base, head]
  const result = await tryGit(repo, args)
  if (result.code === 1) return null
  if (result.code !== 0) throw gitFailed(repo, args, result)
  const tree = result.stdout
    .toString('latin1')
    .replace(/\0[^]*$/, '')
    .trim()
  const message = `Merge ${head} into ${base}\n`
  return buildCommit(repo, { tree, parents: [base, head], message, date: '2000-01-01T00:00:00Z' })
}
