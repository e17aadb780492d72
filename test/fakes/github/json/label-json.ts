import type { GitHubState, Json, Repository } from '../state.ts'
import { apiOf } from './repository-json.ts'
import { idOf } from './user-json.ts'

/** A label by its name; names differ in more than their case. */
export function labelJson(state: GitHubState, repository: Repository, name: string): Json {
  const label = repository.labels.find((one) => one.name.toLowerCase() === name.toLowerCase())
  return {
    id: label?.id ?? idOf(name),
    node_id: `LA_${label?.id ?? idOf(name)}`,
    url: `${apiOf(state, repository)}/labels/${encodeURIComponent(name)}`,
    name: label?.name ?? name,
    color: label?.color ?? 'ededed',
    description: label?.description ?? null,
    default: false,
  }
}
