import { readConfig } from '../core/operations/read-config.ts'
import { agentsOf } from '../core/promotion/agents-of.ts'
import type { GreenroomConfig } from '../core/promotion/greenroom-config.ts'
import { findProjectRoots } from '../core/agent/find-project-roots.ts'
import type { JsonValue } from '../core/agent/agent-project.ts'
import { parseYaml } from '../core/agent/yaml.ts'
import type { GitRepository } from '../core/git/git.ts'
import { readRepository, type RepositoryAtCommit } from '../core/git/read-source.ts'

/** One agent's folder at a commit. */
export interface AgentFolder {
  name: string
  root: string
  /** git's id of the folder: the same id, the same files. */
  tree: string
}

/** What a commit says about environments and agents. */
export interface BranchReading {
  commit: string
  /** Null when there is no greenroom.yaml or it has errors; `problem` says which. */
  config: GreenroomConfig | null
  problem: string | null
  agents: readonly AgentFolder[]
  /** Agents that are left out, and why. */
  leftOut: readonly string[]
}

/** Reads greenroom.yaml and the list of agents at a commit; their files are not read. */
export async function readBranch(repository: GitRepository, commit: string): Promise<BranchReading> {
  const at = await readRepository(repository, commit)
  const { config, problem } = await readConfig(at)
  const roots = findProjectRoots(at.entries.filter(({ type }) => type === 'file').map(({ path }) => path))
  const atRoot = roots.includes('') ? await readYaml(at, 'project.yaml') : null
  const { agents, findings } = agentsOf(config, roots, (root) => (root === '' ? atRoot : null))
  return {
    commit,
    config,
    problem,
    agents: agents.flatMap(({ name, root }) => {
      const tree = at.folderId(root)
      return tree === null ? [] : [{ name, root, tree }]
    }),
    leftOut: findings.filter(({ severity }) => severity === 'error').map(({ message }) => message),
  }
}

async function readYaml(at: RepositoryAtCommit, path: string): Promise<JsonValue | null> {
  const file = (await at.readFiles([path])).get(path)
  if (file === undefined) return null
  const document = parseYaml(file.text)
  return document.ok ? document.value : null
}
