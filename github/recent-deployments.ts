import type { DeploymentRecord } from './deployment-record.ts'
import { type DeploymentState, deploymentState, isTerminal } from './deployment-state.ts'
import { listDeployments } from './list-deployments.ts'
import { ownAuthor } from './own-author.ts'
import type { Place } from './place.ts'
import { putDeploymentStatus } from './put-deployment-status.ts'

/** Deployments of one agent whose states are read: one request each. */
const LIMIT = 10

export type RecentDeployment = DeploymentRecord & DeploymentState

/** The newest deployments of an agent in an environment that are ours, newest first, with how they stand. */
export async function recentDeployments(
  place: Place,
  { environment, agent }: { environment: string; agent: string },
): Promise<RecentDeployment[]> {
  const found = (await listDeployments(place, { environment })).filter((record) => record.agent === agent)
  if (found.length === 0) return []
  const isOwn = await ownAuthor(place.client)
  const recent: RecentDeployment[] = []
  for (const record of found.filter(({ creator }) => isOwn(creator)).slice(0, LIMIT))
    recent.push({ ...record, ...(await deploymentState(place, record.id)) })
  return recent
}

/** Ends deployments that a job left open when it was killed; the others are left as they are. */
export async function closeUnfinished(
  place: Place,
  deployments: readonly RecentDeployment[],
  logUrl: string | undefined,
): Promise<void> {
  for (const deployment of deployments)
    if (!isTerminal(deployment))
      await putDeploymentStatus(place, deployment.id, {
        state: 'error',
        description: 'The job that did this ended without saying how it went; a later one looked.',
        ...(logUrl === undefined ? {} : { logUrl }),
      })
}
