import { type Actor, type Deployment, type DeploymentStatus, type GitHubState, type Repository } from '../state.ts'
import { created, found, type Handlers, invalid, numberOf, ok } from '../call.ts'
import { deliver } from '../deliver.ts'
import { deploymentJson, deploymentStatusJson } from '../json/deployment-json.ts'
import { page } from '../page.ts'
import { deploymentOf } from './deployments.ts'

interface AskedStatus {
  state: string
  target_url?: string
  log_url?: string
  description?: string
  environment?: string
  environment_url?: string
  auto_inactive?: boolean
}

export const DEPLOYMENT_STATUSES: Handlers = {
  'repos/create-deployment-status': (call, repository) => {
    const deployment = deploymentOf(call, repository)
    const asked = call.body as unknown as AskedStatus
    if ((asked.description?.length ?? 0) > 140) throw invalid('description is too long (maximum is 140 characters)')
    const status = addStatus(call.state, repository, deployment, call.actor, asked)
    if (asked.state === 'success' && asked.auto_inactive !== false)
      retire(call.state, repository, deployment, call.actor)
    return created(deploymentStatusJson(call.state, repository, deployment, status))
  },
  'repos/list-deployment-statuses': (call, repository) => {
    const deployment = deploymentOf(call, repository)
    const all = [...deployment.statuses].reverse()
    return page(call, all, (status) => deploymentStatusJson(call.state, repository, deployment, status))
  },
  'repos/get-deployment-status': (call, repository) => {
    const deployment = deploymentOf(call, repository)
    const status = found(deployment.statuses.find((one) => one.id === numberOf(call, 'status_id')))
    return ok(deploymentStatusJson(call.state, repository, deployment, status))
  },
}

/** Adds a status; `inactive` starts no workflow (docs.github.com, events that trigger workflows). */
export function addStatus(
  state: GitHubState,
  repository: Repository,
  deployment: Deployment,
  by: Pick<Actor, 'login'>,
  asked: AskedStatus,
): DeploymentStatus {
  if (asked.environment !== undefined) deployment.environment = asked.environment
  const status = {
    id: state.nextId(),
    state: asked.state,
    description: asked.description ?? '',
    environment: deployment.environment,
    environment_url: asked.environment_url ?? '',
    log_url: asked.log_url ?? asked.target_url ?? '',
    login: by.login,
    created_at: state.clock.stamp(),
  }
  deployment.statuses.push(status)
  deployment.updated_at = status.created_at
  deliver(state, repository, 'deployment_status', by.login, {
    action: 'created',
    deployment: deploymentJson(state, repository, deployment),
    deployment_status: deploymentStatusJson(state, repository, deployment, status),
  })
  return status
}

/**
 * docs.github.com, REST deployment statuses, auto_inactive: prior non-transient, non-production deployments of the same
 * environment that succeeded become inactive. Production ones do not.
 */
function retire(state: GitHubState, repository: Repository, deployment: Deployment, by: Pick<Actor, 'login'>): void {
  for (const other of repository.deployments) {
    if (other.id >= deployment.id || other.environment !== deployment.environment) continue
    if (other.transient || other.production || other.statuses.at(-1)?.state !== 'success') continue
    addStatus(state, repository, other, by, { state: 'inactive' })
  }
}
