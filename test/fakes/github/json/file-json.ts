import type { ChangedFile } from '../git/changed-files.ts'
import type { GitHubState, Json, Repository } from '../state.ts'
import { apiOf, webOf } from './repository-json.ts'

/** A changed file of a pull request, a commit or a comparison. */
export function fileJson(state: GitHubState, repository: Repository, file: ChangedFile, commit: string): Json {
  const path = file.filename.split('/').map(encodeURIComponent).join('/')
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${webOf(repository)}/blob/${commit}/${path}`,
    raw_url: `${webOf(repository)}/raw/${commit}/${path}`,
    contents_url: `${apiOf(state, repository)}/contents/${path}?ref=${commit}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previous === null ? {} : { previous_filename: file.previous }),
  }
}
