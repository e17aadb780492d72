import type { AgentProject } from '../agent/agent-project.ts'

/** One agent on both sides of a check; null where it is not there. At least one side is an agent. */
export type AgentPair = { base: AgentProject | null; head: AgentProject } | { base: AgentProject; head: null }

/**
 * The agents that either side has, in order of name. They belong together by `project_id`, so that a moved folder compares
 * as the same agent, of copies with one id those of one name or folder first; what is left by name, then by folder, so that
 * a changed id or name does.
 */
export function pairAgents(base: readonly AgentProject[], head: readonly AgentProject[]): AgentPair[] {
  const left = new Set(base)
  const take = (found: AgentProject | undefined): AgentProject | null => {
    if (found === undefined) return null
    left.delete(found)
    return found
  }
  const sameId = (a: AgentProject, b: AgentProject) => projectId(a) !== null && projectId(a) === projectId(b)
  const belongTogether: ((a: AgentProject, b: AgentProject) => boolean)[] = [
    (a, b) => sameId(a, b) && a.name === b.name,
    (a, b) => sameId(a, b) && a.root === b.root,
    sameId,
    (a, b) => a.name === b.name,
    (a, b) => a.root === b.root,
  ]
  const partners = new Map<AgentProject, AgentProject>()
  for (const fits of belongTogether) {
    for (const agent of head) {
      const partner = partners.has(agent) ? null : take([...left].find((candidate) => fits(candidate, agent)))
      if (partner !== null) partners.set(agent, partner)
    }
  }
  const pairs: AgentPair[] = head.map((agent) => ({ base: partners.get(agent) ?? null, head: agent }))
  for (const removed of left) pairs.push({ base: removed, head: null })
  return pairs.sort((a, b) => compareTexts((a.head ?? a.base)?.name ?? '', (b.head ?? b.base)?.name ?? ''))
}

/** The vendor's id of an agent, as its project.yaml says; null for none. */
export function projectId(agent: AgentProject): string | null {
  const value = agent.resources.find(({ kind }) => kind === 'project')?.value
  const id = value !== null && typeof value === 'object' && 'project_id' in value ? value['project_id'] : null
  return typeof id === 'string' ? id : null
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
