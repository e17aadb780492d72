import { agentName } from '../agent/agent-name.ts'
import type { JsonValue } from '../agent/agent-project.ts'
import { type Finding, WHOLE_FILE } from '../validate/finding.ts'
import type { AgentEntry, GreenroomConfig } from './greenroom-config.ts'
import { matchesPath } from './matches-path.ts'

/** An agent of the repository, and the folder of its project (`''` at the root). */
export interface NamedAgent {
  name: string
  root: string
}

/**
 * Which of the projects found are agents, and what they are called: those greenroom.yaml lists, or all without it. Two
 * projects of one name are both left out, with a finding: which of them is meant must not depend on the order of folders.
 */
export function agentsOf(
  config: GreenroomConfig | null,
  roots: readonly string[],
  projectYaml: (root: string) => JsonValue | null,
): { agents: NamedAgent[]; findings: Finding[] } {
  const entries = config?.agents ?? [{ path: '**' }]
  const findings = entries.flatMap((entry) => nothingThere(entry, roots))
  const named = [...roots].sort().flatMap((root): NamedAgent[] => {
    const fitting = entries.filter(({ path }) => matchesPath(path, root))
    const [entry] = fitting
    if (entry === undefined) return []
    return [{ name: fitting.find(({ name }) => name !== undefined)?.name ?? agentName(root, projectYaml(root)), root }]
  })
  const agents: NamedAgent[] = []
  for (const agent of named) {
    const same = named.filter(({ name }) => name === agent.name)
    if (same.length === 1) agents.push(agent)
    else findings.push(sameName(agent, same))
  }
  return { agents, findings }
}

function nothingThere({ path }: AgentEntry, roots: readonly string[]): Finding[] {
  if (path === '**' || roots.some((root) => matchesPath(path, root))) return []
  const message = `greenroom.yaml lists the agents ${JSON.stringify(path)}, and no folder with a project.yaml fits`
  const severity = path.includes('*') ? 'warning' : 'error'
  return [{ rule: 'agent-path', severity, message, path: 'greenroom.yaml', range: WHOLE_FILE }]
}

function sameName({ name, root }: NamedAgent, same: readonly NamedAgent[]): Finding {
  const others = same.filter((agent) => agent.root !== root).map((agent) => agent.root || 'the root')
  return {
    rule: 'agent-name',
    severity: 'error',
    message: `the agent in ${root || 'the root'} is called ${JSON.stringify(name)}, as is the one in ${others.join(' and ')}; none of them is delivered`,
    hint: 'Rename a folder, or give one a name in greenroom.yaml: agents: [{ path: …, name: … }].',
    path: root === '' ? 'project.yaml' : `${root}/project.yaml`,
    range: WHOLE_FILE,
  }
}
