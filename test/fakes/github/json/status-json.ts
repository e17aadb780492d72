import type { CommitStatus, GitHubState, Json, Repository } from '../state.ts'
import { apiOf } from './repository-json.ts'
import { userJson } from './user-json.ts'

export function statusJson(state: GitHubState, repository: Repository, status: CommitStatus): Json {
  const { id, context, description, target_url, created_at } = status
  return {
    id,
    state: status.state,
    context,
    description,
    target_url,
    created_at,
    updated_at: created_at,
    node_id: `SC_${id}`,
    url: `${apiOf(state, repository)}/statuses/${status.sha}`,
    avatar_url: `https://avatars.githubusercontent.com/${encodeURIComponent(status.login)}`,
    creator: userJson(status.login),
  }
}
