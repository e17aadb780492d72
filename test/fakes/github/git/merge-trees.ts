import { git, tryGit } from './run-git.ts'

/** Tree of merging two commits as `git merge` would, or null where they conflict. */
export async function mergeTrees(bare: string, base: string, head: string): Promise<string | null> {
  const { code, stdout } = await tryGit(bare, ['merge-tree', '--write-tree', '--allow-unrelated-histories', base, head])
  return code === 0 ? (stdout.split('\n')[0] ?? null) : null
}

/** Tree of putting one commit on top of another, or null where that conflicts. */
export async function pickTree(bare: string, onto: string, commit: string): Promise<string | null> {
  const parent = (await git(bare, ['rev-parse', `${commit}^`])).trim()
  const args = ['merge-tree', '--write-tree', `--merge-base=${parent}`, onto, commit]
  const { code, stdout } = await tryGit(bare, args)
  if (code <= 1) return code === 0 ? (stdout.split('\n')[0] ?? null) : null
  // git before 2.40 knows no --merge-base: a commit on the parent with the tip's tree gives the same three sides.
  const tree = await git(bare, ['rev-parse', `${onto}^{tree}`])
  const side = await git(bare, ['commit-tree', tree, '-p', parent, '-m', 'side'])
  return mergeTrees(bare, side, commit)
}

export async function isAncestor(bare: string, ancestor: string, of: string): Promise<boolean> {
  return (await tryGit(bare, ['merge-base', '--is-ancestor', ancestor, of])).code === 0
}

export async function mergeBaseOf(bare: string, a: string, b: string): Promise<string | null> {
  const { code, stdout } = await tryGit(bare, ['merge-base', a, b])
  return code === 0 ? stdout.trim() : null
}
