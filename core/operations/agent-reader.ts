import { loadProject } from '../agent/load-project.ts'
import { nameAgents } from '../check/name-agents.ts'
import type { GitRepository } from '../git/git.ts'
import { readProjects } from '../git/read-projects.ts'
import { readRepository, type RepositoryAtCommit } from '../git/read-source.ts'
import type { GreenroomConfig } from '../promotion/greenroom-config.ts'
import type { Digest } from '../version/agent-version.ts'
import { versionOf } from '../version/version-of.ts'

/** One agent at a commit. */
interface AgentAt {
  name: string
  root: string
  /** null when a file of it cannot be read. */
  digest: Digest | null
}

/** What a commit holds, as far as promotion and rollback look. */
export interface CommitReading {
  commit: string
  /** greenroom.yaml there; null when there is none or it has errors. */
  config: GreenroomConfig | null
  agents: readonly AgentAt[]
}

/** Reads agents at commits. A folder whose tree id was seen before is not parsed again, so walking a history is cheap. */
export type AgentReader = (commit: string) => Promise<CommitReading>

export function createAgentReader(repo: GitRepository): AgentReader {
  const commits = new Map<string, CommitReading>()
  const folders = new Map<string, Digest | null>()

  async function digestOf(at: RepositoryAtCommit, name: string, root: string): Promise<Digest | null> {
    const key = `${at.folderId(root)} ${name}`
    const known = folders.get(key)
    if (known !== undefined) return known
    const [source] = await readProjects(at, { roots: [root] })
    const digest = source === undefined ? null : (versionOf(loadProject(source, { name }))?.digest ?? null)
    folders.set(key, digest)
    return digest
  }

  return async (commit) => {
    const known = commits.get(commit)
    if (known !== undefined) return known
    const at = await readRepository(repo, commit)
    const { config, agents: named } = await nameAgents(at)
    const agents: AgentAt[] = []
    for (const { name, root } of named) agents.push({ name, root, digest: await digestOf(at, name, root) })
    const reading = { commit, config, agents }
    commits.set(commit, reading)
    return reading
  }
}
