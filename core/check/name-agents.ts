import type { JsonValue } from '../agent/agent-project.ts'
import { findProjectRoots } from '../agent/find-project-roots.ts'
import { parseYaml } from '../agent/yaml.ts'
import type { RepositoryAtCommit } from '../git/read-source.ts'
import { agentsOf, type NamedAgent } from '../promotion/agents-of.ts'
import type { GreenroomConfig } from '../promotion/greenroom-config.ts'
import { loadConfig } from '../promotion/load-config.ts'
import type { Finding } from '../validate/finding.ts'

const CONFIG_PATH = 'greenroom.yaml'

/** The agents of a repository before any of them is read. */
export interface NamedAgents {
  /** null: there is no greenroom.yaml, or it is not usable. Then every project found is an agent. */
  config: GreenroomConfig | null
  /** Folders of every project, whether or not it is an agent. */
  roots: readonly string[]
  agents: readonly NamedAgent[]
  /** About greenroom.yaml and the agents it names. */
  findings: readonly Finding[]
}

const known = new WeakMap<RepositoryAtCommit, Promise<NamedAgents>>()

/** Reads greenroom.yaml and which agents it names; once for a repository at a commit. */
export function nameAgents(at: RepositoryAtCommit): Promise<NamedAgents> {
  const before = known.get(at)
  if (before !== undefined) return before
  const made = readNames(at)
  known.set(at, made)
  return made
}

async function readNames(at: RepositoryAtCommit): Promise<NamedAgents> {
  const file = (await at.readFiles([CONFIG_PATH])).get(CONFIG_PATH)
  const { config, findings } = file === undefined ? { config: null, findings: [] } : loadConfig(file)
  const roots = findProjectRoots(at.entries.filter(({ type }) => type !== 'folder').map(({ path }) => path))
  // Of a project in a folder the folder is the name; one at the root is called as its file says.
  const atRoot = roots.includes('') ? await readYaml(at, 'project.yaml') : null
  const named = agentsOf(config, roots, (root) => (root === '' ? atRoot : null))
  return { config, roots, agents: named.agents, findings: [...findings, ...named.findings] }
}

/** null for a file that is missing or broken: its finding comes from loading the project. */
async function readYaml(at: RepositoryAtCommit, path: string): Promise<JsonValue> {
  const file = (await at.readFiles([path])).get(path)
  const document = file === undefined ? null : parseYaml(file.text)
  return document?.ok === true ? document.value : null
}
