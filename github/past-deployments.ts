import type { Evidence, SomeDeployments } from '../core/operations/evidence.ts'
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
 * that a bot (or the owner of our token) wrote and called a success count, and that `isTrue` confirms. Asked about one
 * version, the newest that decides about it is enough: it ran, or a rollback replaced it.
 */
export function pastDeployments(place: Place, isTrue: IsTrue): Evidence['deployments'] {
  const lists = new Map<string, Promise<DeploymentRecord[]>>()
  const known = new Map<string, Promise<readonly Deployment[]>>()
  let isOwn: ReturnType<typeof ownAuthor> | null = null

  async function read(
    agent: string,
    environment: string,
    { about, newest = LIMIT }: SomeDeployments,
  ): Promise<readonly Deployment[]> {
    const list = lists.get(environment) ?? listDeployments(place, { environment })
    lists.set(environment, list)
    const wanted = (await list).filter(
      (record) => record.agent === agent && (about === undefined || decides(record, about)),
    )
    const enough = about === undefined ? newest : 1
    if (wanted.length === 0) return []
    isOwn ??= ownAuthor(place.client)
    const own = await isOwn
    const past: Deployment[] = []
    for (const record of wanted.filter(({ creator }) => own(creator)).slice(0, LIMIT)) {
      if (past.length >= enough) break
      const { succeededAt, state } = await deploymentState(place, record.id, own)
      // What failed after all was not healthy.
      if (succeededAt === null || !['success', 'inactive'].includes(state)) continue
      if (await isTrue(record)) past.push(deploymentOf(record, succeededAt))
    }
    return withPrevious(past.sort((a, b) => a.at.localeCompare(b.at)))
  }

  return (agent, environment, some = {}) => {
    const key = JSON.stringify([agent, environment, some])
    const reading = known.get(key) ?? read(agent, environment, some)
    known.set(key, reading)
    return reading
  }
}

function decides({ version, cause, previous }: DeploymentRecord, about: Digest): boolean {
  return version === about || (cause === 'rollback' && previous === about)
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
