import type { GitRepository } from '../git/git.ts'
import type { Deployment } from '../promotion/deployment.ts'
import type { EnvironmentEntry } from '../promotion/greenroom-config.ts'
import { standingOf } from '../promotion/standing.ts'
import type { Digest } from '../version/agent-version.ts'
import type { AgentReader, CommitReading } from './agent-reader.ts'
import type { Evidence } from './evidence.ts'
import { shortVersion } from '../version/short-version.ts'

/** What the past says of one agent in the environment. */
export interface KnownGood {
  /** Versions one may go back to, the latest active last. */
  versions: readonly Digest[]
  quarantined: ReadonlyMap<Digest, Deployment>
  deployments: readonly Deployment[]
}

/** What the search for a rollback's target needs. */
export interface RollbackSearch {
  repo: GitRepository
  remote: string
  environment: EnvironmentEntry
  read: AgentReader
  /** The branch now. */
  head: CommitReading
  /** Agents that go back. */
  agents: readonly string[]
  /** Named by a person: only this agent goes back. */
  agent?: string
  to?: string
  /** By agent; null without evidence, when git's history must do. */
  knownGood: ReadonlyMap<string, KnownGood> | null
  tags: ReadonlyMap<string, string>
}

/** Versions to go back to, by agent; null when nobody could be asked. */
export async function knownGoodOf(
  evidence: Evidence,
  environment: EnvironmentEntry,
  agents: readonly string[],
): Promise<Map<string, KnownGood> | null> {
  if (evidence.source === 'none') return null
  const all = new Map<string, KnownGood>()
  for (const agent of agents) {
    const deployments = await evidence.deployments(agent, environment.name)
    const standing = standingOf(deployments)
    // A first stage has no quarantine: publishing a version again is how it is meant to be used.
    const quarantined = environment.promotes_from === undefined ? new Map<Digest, Deployment>() : standing.quarantined
    const lastActive = new Set<Digest>()
    for (const { version } of deployments) {
      lastActive.delete(version)
      lastActive.add(version)
    }
    const versions = [...lastActive].filter((version) => standing.knownGood.has(version) && !quarantined.has(version))
    all.set(agent, { versions, quarantined, deployments })
  }
  return all
}

/** True when every agent concerned may go to the version it has there; without evidence every readable version may. */
export function isGoodTarget({ agents, knownGood }: RollbackSearch, target: CommitReading): boolean {
  return agents.every((agent) => {
    const digest = digestOf(target, agent)
    if (digest === null) return false
    return knownGood === null || knownGood.get(agent)?.versions.includes(digest) === true
  })
}

/** True when at least one agent concerned has another version there than now. */
export function differs({ agents, head }: RollbackSearch, target: CommitReading): boolean {
  return agents.some((agent) => digestOf(target, agent) !== digestOf(head, agent))
}

export function digestOf(reading: CommitReading, name: string): Digest | null {
  return reading.agents.find((agent) => agent.name === name)?.digest ?? null
}

/** Known good versions, the latest first, for a person to choose from. */
export function knownGoodHint({ knownGood, environment }: RollbackSearch): string {
  if (knownGood === null) return `The history of the branch ${environment.branch} shows what there was.`
  const lines = [...knownGood].map(([agent, { versions, deployments }]) => {
    const told = versions
      .toReversed()
      .slice(0, 10)
      .map((version) => {
        const at = deployments.findLast((deployment) => deployment.version === version)?.at ?? ''
        return `${shortVersion(version)} (${at})`
      })
    return `${agent} ${told.join(', ') || 'none'}`
  })
  return `Known good in ${environment.name}: ${lines.join('; ')}`
}
