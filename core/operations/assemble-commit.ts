import { buildCommit, type Identity } from '../git/build-commit.ts'
import type { GitRepository } from '../git/git.ts'
import { commitInfo } from '../git/history.ts'
import { treeWithFolder } from '../git/tree-with-folder.ts'
import type { AgentReader, CommitReading } from './agent-reader.ts'
import type { PlannedCommit, Refusal } from './operation-plan.ts'
import { shortVersion } from '../version/short-version.ts'

export interface AssembleRequest {
  repo: GitRepository
  /** Kept, but for the agent; null when there is nothing to keep. */
  base: CommitReading | null
  /** Where the tree, or the agent's folder, is taken from. */
  from: CommitReading
  /** null: the whole tree of `from`. */
  agent: string | null
  parents: readonly string[]
  message: string
  author?: Identity
  date?: string
}

/**
 * Makes the commit. When one agent moves it is read back and compared: each agent has exactly the version it must have,
 * or it is refused with `would-not-match` (folders inside one another, a greenroom.yaml that does not list the agent).
 */
export async function assembleCommit(read: AgentReader, request: AssembleRequest): Promise<PlannedCommit | Refusal> {
  const { repo, base, from, agent, parents, message, author, date } = request
  const tree =
    agent === null || base === null
      ? (await commitInfo(repo, from.commit)).tree
      : await treeWithFolder(repo, {
          base: base.commit,
          from: from.commit,
          folderInBase: rootOf(base, agent),
          folderInFrom: rootOf(from, agent),
        })
  const identity = { ...(author === undefined ? {} : { author }), ...(date === undefined ? {} : { date }) }
  const commit = await buildCommit(repo, { tree, parents, message, ...identity })
  const made = { commit, tree, parents, message }
  // A whole tree is the same by construction.
  if (agent === null || base === null) return made
  return (await mismatch(read, commit, wantedVersions(base, from, agent))) ?? made
}

function wantedVersions(base: CommitReading, from: CommitReading, agent: string): Map<string, string | null> {
  const versions = (reading: CommitReading) =>
    reading.agents.map(({ name, digest }): [string, string | null] => [name, digest])
  return new Map([...versions(base), ...versions(from).filter(([name]) => name === agent)])
}

async function mismatch(
  read: AgentReader,
  commit: string,
  wanted: ReadonlyMap<string, string | null>,
): Promise<Refusal | null> {
  const found = new Map((await read(commit)).agents.map(({ name, digest }) => [name, digest]))
  for (const name of new Set([...wanted.keys(), ...found.keys()])) {
    const [is, should] = [found.get(name) ?? null, wanted.get(name) ?? null]
    if (is === should) continue
    return {
      code: 'would-not-match',
      message: `afterwards ${name} would be at ${shortVersion(is)} instead of ${shortVersion(should)}: the agent cannot be moved alone`,
      hint: 'Its folder overlaps another one, or greenroom.yaml on the branch does not list it. Move all agents together.',
    }
  }
  return null
}

function rootOf(reading: CommitReading, agent: string): string | null {
  return reading.agents.find(({ name }) => name === agent)?.root ?? null
}
