import { fetchTags } from '../git/fetch-tags.ts'
import type { GitRepository } from '../git/git.ts'
import { readVersionTag, tagPrefix, type VersionTag } from './version-tag.ts'

/** The numbered versions of an agent at the remote, the first first. */
export async function versionTags(repo: GitRepository, remote: string, agent: string): Promise<VersionTag[]> {
  return (await fetchTags(repo, remote, tagPrefix(agent)))
    .flatMap((tag) => readVersionTag(tag) ?? [])
    .filter((tag) => tag.agent === agent)
    .sort((a, b) => a.number - b.number)
}
