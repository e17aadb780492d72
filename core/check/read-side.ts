import type { AgentProject, JsonValue, SourceFile } from '../agent/agent-project.ts'
import { loadProject } from '../agent/load-project.ts'
import { parseYaml } from '../agent/yaml.ts'
import { readProjects } from '../git/read-projects.ts'
import type { RepositoryAtCommit } from '../git/read-source.ts'
import { agentsOf } from '../promotion/agents-of.ts'
import type { GreenroomConfig } from '../promotion/greenroom-config.ts'
import { loadConfig } from '../promotion/load-config.ts'
import type { Finding } from '../validate/finding.ts'

const CONFIG_PATH = 'greenroom.yaml'

/** What a repository holds at one of the two commits of a check. */
export interface Side {
  commit: string | null
  /** null: there is no greenroom.yaml, or it is not usable. Then every project found is an agent. */
  config: GreenroomConfig | null
  agents: readonly AgentProject[]
  /** About greenroom.yaml and the agents it names. */
  findings: readonly Finding[]
}

/** A side that holds nothing: what a first commit is compared with. */
export const NOTHING: Side = { commit: null, config: null, agents: [], findings: [] }

/** Reads greenroom.yaml and every agent it names. What is broken is a finding of its own place and hides nothing else. */
export async function readSide(at: RepositoryAtCommit): Promise<Side> {
  const file = (await at.readFiles([CONFIG_PATH])).get(CONFIG_PATH)
  const { config, findings } = file === undefined ? { config: null, findings: [] } : loadConfig(file)
  const sources = new Map((await readProjects(at)).map((source) => [source.root, source]))
  const projectYaml = (root: string) => readProjectYaml(sources.get(root)?.files.get(inFolder(root, 'project.yaml')))
  const named = agentsOf(config, [...sources.keys()], projectYaml)
  const agents = named.agents.flatMap(({ name, root }) => {
    const source = sources.get(root)
    return source === undefined ? [] : [loadProject(source, { name })]
  })
  return { commit: at.commit, config, agents, findings: [...findings, ...named.findings] }
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
