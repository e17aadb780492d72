import { onGitHub } from './on-github.ts'
import type { Place } from './place.ts'

export interface NewDeploymentStatus {
  state: 'queued' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'
  /** One line; cut to what GitHub takes. */
  description: string
  /** Address of the run; absent outside of one. */
  logUrl?: string
  environmentUrl?: string
}

/** GitHub takes 140 characters (docs.github.com, create a deployment status). */
const DESCRIPTION_LIMIT = 140

/**
 * Adds a status to a deployment. Other deployments are left as they are: an environment serves several agents, and GitHub's
 * own `auto_inactive` would end theirs.
 */
export async function putDeploymentStatus(place: Place, id: number, status: NewDeploymentStatus): Promise<void> {
  const { client, owner, repo } = place
  const { state, logUrl, environmentUrl } = status
  const points = Array.from(status.description.replaceAll(/\s+/g, ' ').trim())
  const description =
    points.length > DESCRIPTION_LIMIT ? `${points.slice(0, DESCRIPTION_LIMIT - 1).join('')}…` : points.join('')
  await onGitHub({ what: `mark deployment ${id} in ${owner}/${repo} as ${state}`, needs: 'deployments: write' }, () =>
    client.rest.repos.createDeploymentStatus({
      owner,
      repo,
      deployment_id: id,
      state,
      description,
      auto_inactive: false,
      ...(logUrl === undefined ? {} : { log_url: logUrl }),
      ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
    }),
  )
}
