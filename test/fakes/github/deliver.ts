import { ACTIONS_BOT } from './actors.ts'
import { repositoryJson } from './json/repository-json.ts'
import { userJson } from './json/user-json.ts'
import type { Delivery, GitHubState, Json, Repository } from './state.ts'

/**
 * Notes an event. What GITHUB_TOKEN does starts no workflow, but workflow_dispatch and repository_dispatch; its pull
 * requests start runs that wait for a person (docs.github.com, GITHUB_TOKEN; events that trigger workflows).
 */
export function deliver(state: GitHubState, repository: Repository, event: string, by: string, payload: Json): void {
  state.deliveries.push({
    event,
    repository: repository.fullName,
    payload: { ...payload, repository: repositoryJson(state, repository), sender: userJson(by) },
    startsWorkflows: startsWorkflows(event, by),
  })
}

function startsWorkflows(event: string, by: string): Delivery['startsWorkflows'] {
  if (by !== ACTIONS_BOT || event === 'workflow_dispatch' || event === 'repository_dispatch') return 'yes'
  return event === 'pull_request' ? 'after approval' : 'no'
}
