import { git, type GitRepository } from './git.ts'

/** Commits that `head` has and `base` has not, newest first, at most `limit`; those made here (promotions, rollbacks) are left out. */
export async function commitsBetween(
  repo: GitRepository,
  { base, head }: { base: string; head: string },
  limit: number,
): Promise<string[]> {
  const args = [
    'rev-list',
    `--max-count=${limit}`,
    '--invert-grep',
    '--grep=^Greenroom-Cause: ',
    '--end-of-options',
    head,
    `^${base}`,
  ]
  return (await git(repo, args)).toString('latin1').split('\n').filter(Boolean)
}
