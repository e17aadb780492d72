import type { GitHubState, Json, Release, Repository } from '../state.ts'
import { apiOf, webOf } from './repository-json.ts'
import { userJson } from './user-json.ts'

export function releaseJson(state: GitHubState, repository: Repository, release: Release): Json {
  const { id, tag, target, name, body, draft, prerelease, created_at } = release
  const api = apiOf(state, repository)
  return {
    id,
    name,
    body,
    draft,
    prerelease,
    created_at,
    node_id: `RE_${id}`,
    tag_name: tag,
    target_commitish: target,
    published_at: draft ? null : created_at,
    author: userJson(release.login),
    url: `${api}/releases/${id}`,
    html_url: `${webOf(repository)}/releases/tag/${encodeURIComponent(tag)}`,
    assets_url: `${api}/releases/${id}/assets`,
    upload_url: `${api}/releases/${id}/assets{?name,label}`,
    tarball_url: `${api}/tarball/${tag}`,
    zipball_url: `${api}/zipball/${tag}`,
    assets: [],
  }
}
