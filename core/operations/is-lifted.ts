import { type GitRepository, tryGit } from '../git/git.ts'
import { commitTrailers, firstParents } from '../git/history.ts'
import type { Digest } from '../version/agent-version.ts'

const LIFTS_TRAILER = 'Greenroom-Lifts'

const SHORTEST_PREFIX = 12
const COMMITS_READ = 20

/** Where an agent's files are. */
export interface AgentSource {
  repository: GitRepository
  commit: string
  folder: { root: string }
  /** Head of the branch that it is promoted from: what is lifted there is lifted there alone. Null when there is none. */
  below: string | null
}

/**
 * True when a person lifted the quarantine of `version`: a commit of the branch, from the head back to the one that
 * brought the agent's present files, names it in a `Greenroom-Lifts:` trailer, by digest or its first 12 or more digits.
 * Of a merge that changed nothing of what it brought, the commits it brought count as well.
 */
export async function isLifted(source: AgentSource, version: Digest): Promise<boolean> {
  const { repository, commit: head, below } = source
  const now = await treeAt(source, head)
  for (const { commit, parents } of await firstParents(repository, head, COMMITS_READ)) {
    if ((await treeAt(source, commit)) !== now) return false
    if (await lifts(repository, commit, version)) return true
    const [before = '', brought] = parents
    if (brought === undefined) continue
    const without = below === null ? [before] : [before, below]
    for (const { commit: one } of await firstParents(repository, brought, COMMITS_READ, without)) {
      if ((await treeAt(source, one)) !== now) break
      if (await lifts(repository, one, version)) return true
    }
  }
  return false
}

async function lifts(repository: GitRepository, commit: string, version: Digest): Promise<boolean> {
  const digits = version.replace(/^sha256:/, '')
  return (await liftsOf(repository, commit)).some((prefix) => digits.startsWith(prefix))
}

async function treeAt({ repository, folder }: AgentSource, commit: string): Promise<string> {
  const revision = folder.root === '' ? `${commit}^{tree}` : `${commit}:${folder.root}`
  const { stdout } = await tryGit(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', revision])
  return stdout.toString('latin1').trim()
}

async function liftsOf(repository: GitRepository, commit: string): Promise<string[]> {
  const named: string[] = []
  for (const [key, values] of await commitTrailers(repository, commit))
    if (key.toLowerCase() === LIFTS_TRAILER.toLowerCase())
      named.push(...values.flatMap((value) => value.split(/[\s,]+/)))
  return named
    .map((text) => text.toLowerCase().replace(/^sha256:/, ''))
    .filter(({ length }) => length >= SHORTEST_PREFIX)
}
