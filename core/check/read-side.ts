import type { AgentProject, ProjectSource } from '../agent/agent-project.ts'
import { loadProject } from '../agent/load-project.ts'
import { readProjects } from '../git/read-projects.ts'
import type { RepositoryAtCommit } from '../git/read-source.ts'
import type { GreenroomConfig } from '../promotion/greenroom-config.ts'
import type { Finding } from '../validate/finding.ts'
import { nameAgents, type NamedAgents } from './name-agents.ts'

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

/** What is known of a side before its agents are loaded. */
export interface NamedSide {
  at: RepositoryAtCommit
  named: NamedAgents
  sources: readonly ProjectSource[]
}

/** A side that holds nothing: what a first commit is compared with. */
export const NOTHING: Side = { commit: null, config: null, agents: [], findings: [], at: null }

/**
 * Reads greenroom.yaml and every agent it names. What is broken is a finding of its own place and hides nothing else. An
 * agent whose folder is the same as on `like`, the other side, is not read again: its `resources` are the very same list.
 */
export async function readSide(at: RepositoryAtCommit, like: Side = NOTHING): Promise<Side> {
  const named = await nameAgents(at)
  const same = new Set(like.agents.map(({ root }) => root).filter((root) => isSameFolder(root, at, like.at)))
  const sources = await readProjects(at, { roots: named.roots.filter((root) => !same.has(root)) })
  return loadSide({ at, named, sources }, like)
}

/** Loads the agents of a side that has been read; those it has no source of are taken over from `like`, or left out. */
export function loadSide({ at, named, sources }: NamedSide, like: Side): Side {
  const { config, findings } = named
  const byRoot = new Map(sources.map((source) => [source.root, source]))
  const known = new Map(like.agents.map((agent) => [agent.root, agent]))
  const agents = named.agents.flatMap(({ name, root }) => {
    const source = byRoot.get(root)
    if (source !== undefined) return [loadProject(source, { name })]
    const same = isSameFolder(root, at, like.at) ? known.get(root) : undefined
    return same === undefined ? [] : [{ ...same, name, commit: at.commit }]
  })
  return { commit: at.commit, config, agents, findings, at }
}

/** True when git's tree of a folder is the same in both. */
export function isSameFolder(root: string, at: RepositoryAtCommit, other: RepositoryAtCommit | null): boolean {
  const id = at.folderId(root)
  return id !== null && id === other?.folderId(root)
}
