import type { Deployment } from '../core/promotion/deployment.ts'
import type { Digest } from '../core/version/agent-version.ts'
import type { DeploymentRecord } from './deployment-record.ts'
import { deploymentState } from './deployment-state.ts'
import { listDeployments } from './list-deployments.ts'
import { ownAuthor } from './own-author.ts'
import type { Place } from './place.ts'

/** Deployments of one agent whose states are read: one request each. */
const LIMIT = 30

/** Whether a deployment may count: what its commit really holds is the caller's to look at. */
export type IsTrue = (record: DeploymentRecord) => Promise<boolean>

/**
 * What GitHub's deployments say of the past of agents in environments, oldest first; of the newest 30 of an agent. Only those
 * that a bot (or the owner of our token) wrote count, that were a success, and that `isTrue` confirms.
 */
export function pastDeployments(
  place: Place,
  isTrue: IsTrue,
): (agent: string, environment: string) => Promise<readonly Deployment[]> {
  const lists = new Map<string, Promise<DeploymentRecord[]>>()
  const known = new Map<string, Promise<readonly Deployment[]>>()
  let isOwn: ReturnType<typeof ownAuthor> | null = null

  async function read(agent: string, environment: string): Promise<readonly Deployment[]> {
    const list = lists.get(environment) ?? listDeployments(place, { environment })
    lists.set(environment, list)
    const ofAgent = (await list).filter((record) => record.agent === agent).slice(0, LIMIT)
    if (ofAgent.length === 0) return []
    isOwn ??= ownAuthor(place.client)
    const own = await isOwn
    const past: Deployment[] = []
    for (const record of ofAgent.filter(({ creator }) => own(creator))) {
      const { succeededAt } = await deploymentState(place, record.id)
      if (succeededAt !== null && (await isTrue(record))) past.push(deploymentOf(record, succeededAt))
    }
    return withPrevious(past.sort((a, b) => a.at.localeCompare(b.at)))
  }

  return (agent, environment) => {
    const key = JSON.stringify([agent, environment])
    const reading = known.get(key) ?? read(agent, environment)
    known.set(key, reading)
    return reading
  }
}

function deploymentOf(record: DeploymentRecord, at: string): Deployment {
  const { agent, environment, version, commit, cause, previous, creator } = record
  return { agent, environment, version, commit, cause, previous, at, by: creator.login }
}

/** A record that does not say what it replaced replaced the one before it. */
function withPrevious(deployments: readonly Deployment[]): Deployment[] {
  let before: Digest | null = null
  return deployments.map((deployment) => {
    const previous: Digest | null = deployment.previous ?? before
    before = deployment.version
    return { ...deployment, previous }
  })
}
