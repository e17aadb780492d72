import type { AgentProject } from '../agent/agent-project.ts'
import { loadProject } from '../agent/load-project.ts'
import { readProjects } from '../git/read-projects.ts'
import type { RepositoryAtCommit } from '../git/read-source.ts'
import type { GreenroomConfig } from '../promotion/greenroom-config.ts'
import type { Finding } from '../validate/finding.ts'
import { nameAgents } from './name-agents.ts'

/** What a repository holds at one of the two commits of a check. */
export interface Side {
  commit: string | null
  /** null: there is no greenroom.yaml, or it is not usable. Then every project found is an agent. */
  config: GreenroomConfig | null
  agents: readonly AgentProject[]
  /** About greenroom.yaml and the agents it names. */
  findings: readonly Finding[]
  /** All that is there; null for nothing. */
  at: RepositoryAtCommit | null
}

/** A side that holds nothing: what a first commit is compared with. */
export const NOTHING: Side = { commit: null, config: null, agents: [], findings: [], at: null }

/**
 * Reads greenroom.yaml and every agent it names, but for those whose folder is in `leaveOut`. What is broken is a finding
 * of its own place and hides nothing else. An agent whose folder is the same as on `like`, the other side, is not read
 * again: its `resources` are the very same list.
 */
export async function readSide(
  at: RepositoryAtCommit,
  like: Side = NOTHING,
  leaveOut: ReadonlySet<string> = new Set(),
): Promise<Side> {
  const { config, roots, agents: named, findings } = await nameAgents(at)
  const same = sameFolders(at, like)
  const wanted = roots.filter((root) => !same.has(root) && !leaveOut.has(root))
  const sources = new Map((await readProjects(at, { roots: wanted })).map((source) => [source.root, source]))
  const agents = named.flatMap(({ name, root }) => {
    const source = sources.get(root)
    const known = same.get(root)
    if (known !== undefined) return [{ ...known, name, commit: at.commit }]
    return source === undefined ? [] : [loadProject(source, { name })]
  })
  return { commit: at.commit, config, agents, findings, at }
}

/** The agents of the other side whose folder has the same tree here, by their folder. */
function sameFolders(at: RepositoryAtCommit, like: Side): Map<string, AgentProject> {
  const same = like.agents.filter(({ root }) => {
    const id = at.folderId(root)
    return id !== null && id === like.at?.folderId(root)
  })
  return new Map(same.map((agent) => [agent.root, agent]))
}
