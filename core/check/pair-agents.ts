import type { AgentProject } from '../agent/agent-project.ts'

/** One agent on both sides of a check; null where it is not there. At least one side is an agent. */
export type AgentPair = { base: AgentProject | null; head: AgentProject } | { base: AgentProject; head: null }

/**
 * The agents that either side has, in order of name. They belong together by name; what is left by folder, so that a
 * changed name compares as the same agent.
 */
export function pairAgents(base: readonly AgentProject[], head: readonly AgentProject[]): AgentPair[] {
  const left = new Set(base)
  const take = (found: AgentProject | undefined): AgentProject | null => {
    if (found === undefined) return null
    left.delete(found)
    return found
  }
  const byName = new Map(head.map((agent) => [agent, take(base.find(({ name }) => name === agent.name))]))
  const pairs: AgentPair[] = head.map((agent) => ({
    base: byName.get(agent) ?? take([...left].find(({ root }) => root === agent.root)),
    head: agent,
  }))
  for (const removed of left) pairs.push({ base: removed, head: null })
  return pairs.sort((a, b) => compareTexts((a.head ?? a.base)?.name ?? '', (b.head ?? b.base)?.name ?? ''))
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
