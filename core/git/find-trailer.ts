import { git, type GitRepository } from './git.ts'

/** The newest commit in the history of `head` with exactly this trailer line in its message; null where there is none. */
export async function findTrailer(
  repo: GitRepository,
  head: string,
  trailer: { key: string; value: string },
): Promise<string | null> {
  const line = `^${trailer.key}: ${trailer.value.replaceAll(/[^\w-]/g, '.')}$`
  const found = await git(repo, ['rev-list', '--max-count=1', `--grep=${line}`, '--end-of-options', head])
  return found.toString('latin1').trim() || null
}
