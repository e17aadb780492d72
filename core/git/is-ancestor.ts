import { type GitRepository, tryGit } from './git.ts'

/** True when `commit` is `head` or lies in its history, as far as that is here. */
export async function isAncestor(repo: GitRepository, commit: string, head: string): Promise<boolean> {
  return (await tryGit(repo, ['merge-base', '--is-ancestor', '--end-of-options', commit, head])).code === 0
}
