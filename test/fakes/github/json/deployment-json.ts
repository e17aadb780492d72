import type { Deployment, DeploymentStatus, GitHubState, Json, Repository } from '../state.ts'
import { apiOf } from './repository-json.ts'
import { userJson } from './user-json.ts'

export function deploymentJson(state: GitHubState, repository: Repository, deployment: Deployment): Json {
  const { id, sha, ref, task, environment, payload, description, created_at, updated_at } = deployment
  const api = `${apiOf(state, repository)}/deployments/${id}`
  return {
    id,
    sha,
    ref,
    task,
    environment,
    payload,
    description,
    created_at,
    updated_at,
    node_id: `DE_${id}`,
    original_environment: environment,
    production_environment: deployment.production,
    transient_environment: deployment.transient,
    creator: userJson(deployment.login),
    url: api,
    statuses_url: `${api}/statuses`,
    repository_url: apiOf(state, repository),
    performed_via_github_app: null,
  }
}

export function deploymentStatusJson(
  state: GitHubState,
  repository: Repository,
  deployment: Deployment,
  status: DeploymentStatus,
): Json {
  const { id, description, environment, environment_url, log_url, created_at } = status
  const api = `${apiOf(state, repository)}/deployments/${deployment.id}`
  return {
    id,
    state: status.state,
    description,
    environment,
    environment_url,
    log_url,
    created_at,
    updated_at: created_at,
    target_url: log_url,
    node_id: `DES_${id}`,
    creator: userJson(status.login),
    url: `${api}/statuses/${id}`,
    deployment_url: api,
    repository_url: apiOf(state, repository),
    performed_via_github_app: null,
  }
}
