import { tryGit } from '../core/git/git.ts'
import { commitTrailers, firstParents } from '../core/git/history.ts'
import type { Digest } from '../core/version/agent-version.ts'
import { recent } from './recent.ts'
import type { Source } from './survey.ts'

const LIFTS_TRAILER = 'Greenroom-Lifts'

const SHORTEST_PREFIX = 12
const COMMITS_READ = 20

// Asked at each look while a version is in quarantine, and the same while the branch is.
const answers = recent<boolean>(256)

/**
 * True when a person lifted the quarantine of `version`: a commit of the branch, from the head back to the one that
 * brought the agent's present files, names it in a `Greenroom-Lifts:` trailer, by digest or its first 12 or more digits.
 */
export async function isLifted(source: Source, version: Digest): Promise<boolean> {
  const key = `${source.commit} ${source.folder.root} ${version}`
  const known = answers.get(key) ?? (await readLifts(source, version))
  answers.set(key, known)
  return known
}

async function readLifts(source: Source, version: Digest): Promise<boolean> {
  const { repository, folder } = source
  const digits = version.replace(/^sha256:/, '')
  for (const { commit } of await firstParents(repository, source.commit, COMMITS_READ)) {
    if ((await treeAt(source, commit)) !== folder.tree) return false
    if ((await liftsOf(source, commit)).some((prefix) => digits.startsWith(prefix))) return true
  }
  return false
}

async function treeAt({ repository, folder }: Source, commit: string): Promise<string> {
  const revision = folder.root === '' ? `${commit}^{tree}` : `${commit}:${folder.root}`
  const { stdout } = await tryGit(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', revision])
  return stdout.toString('latin1').trim()
}

async function liftsOf({ repository }: Source, commit: string): Promise<string[]> {
  const named: string[] = []
  for (const [key, values] of await commitTrailers(repository, commit))
    if (key.toLowerCase() === LIFTS_TRAILER.toLowerCase())
      named.push(...values.flatMap((value) => value.split(/[\s,]+/)))
  return named
    .map((text) => text.toLowerCase().replace(/^sha256:/, ''))
    .filter(({ length }) => length >= SHORTEST_PREFIX)
}
