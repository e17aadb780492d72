import type { AgentProject, JsonValue, SourceFile } from '../agent/agent-project.ts'
import { findProjectRoots } from '../agent/find-project-roots.ts'
import { loadProject } from '../agent/load-project.ts'
import { parseYaml } from '../agent/yaml.ts'
import { readProjects } from '../git/read-projects.ts'
import type { RepositoryAtCommit } from '../git/read-source.ts'
import { agentsOf } from '../promotion/agents-of.ts'
import type { GreenroomConfig } from '../promotion/greenroom-config.ts'
import { loadConfig } from '../promotion/load-config.ts'
import type { Finding } from '../validate/finding.ts'

const CONFIG_PATH = 'greenroom.yaml'
const PROJECT = 'project.yaml'

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
 * Reads greenroom.yaml and every agent it names. What is broken is a finding of its own place and hides nothing else. An
 * agent whose folder is the same as on `like`, the other side, is not read again: its `resources` are the very same list.
 */
export async function readSide(at: RepositoryAtCommit, like: Side = NOTHING): Promise<Side> {
  const file = (await at.readFiles([CONFIG_PATH])).get(CONFIG_PATH)
  const { config, findings } = file === undefined ? { config: null, findings: [] } : loadConfig(file)
  const same = sameFolders(at, like)
  const all = findProjectRoots(at.entries.filter(({ type }) => type !== 'folder').map(({ path }) => path))
  const sources = new Map(
    (await readProjects(at, { roots: all.filter((root) => !same.has(root)) })).map((source) => [source.root, source]),
  )
  const yaml = (root: string) =>
    sources.get(root)?.files.get(inFolder(root, PROJECT)) ?? same.get(root)?.files.get(inFolder(root, PROJECT))
  const named = agentsOf(config, all, (root) => readProjectYaml(yaml(root)))
  const agents = named.agents.flatMap(({ name, root }) => {
    const source = sources.get(root)
    const known = same.get(root)
    if (known !== undefined) return [{ ...known, name, commit: at.commit }]
    return source === undefined ? [] : [loadProject(source, { name })]
  })
  return { commit: at.commit, config, agents, findings: [...findings, ...named.findings], at }
}

/** The agents of the other side whose folder has the same tree here, by their folder. */
function sameFolders(at: RepositoryAtCommit, like: Side): Map<string, AgentProject> {
  const same = like.agents.filter(({ root }) => {
    const id = at.folderId(root)
    return id !== null && id === like.at?.folderId(root)
  })
  return new Map(same.map((agent) => [agent.root, agent]))
}

/** null for a file that is missing or broken: its finding comes from loading the project. */
function readProjectYaml(file: SourceFile | undefined): JsonValue {
  if (file === undefined) return null
  const document = parseYaml(file.text)
  return document.ok ? document.value : null
}

function inFolder(root: string, name: string): string {
  return root === '' ? name : `${root}/${name}`
}
