import { createHash } from 'node:crypto'
import { type Call, found, type Handlers, numberOf, ok, Refusal } from '../call.ts'
import { apiOf } from '../json/repository-json.ts'
import { page } from '../page.ts'
import type { Artifact, GitHubState, Json, Repository } from '../state.ts'
import { runOf } from './runs.ts'

export const ARTIFACTS: Handlers = {
  'actions/list-workflow-run-artifacts': (call, repository) => {
    const run = runOf(call, repository)
    const { name } = call.query
    const all = repository.artifacts.filter((one) => one.run === run.id && (name === undefined || one.name === name))
    return page(call, all, (artifact) => artifactJson(call.state, repository, artifact), 'artifacts')
  },
  'actions/get-artifact': (call, repository) => ok(artifactJson(call.state, repository, artifactOf(call, repository))),
  // docs.github.com, REST artifacts: 302 to an address that is good for a minute, 410 when it has expired.
  'actions/download-artifact': (call, repository) => {
    const artifact = artifactOf(call, repository)
    if (artifact.expired) throw new Refusal(410, 'Artifact has expired')
    return { status: 302, headers: { location: `${call.state.url}/_storage/${repository.id}/${artifact.id}` } }
  },
}

/** What the address that a download leads to holds; null when there is none. */
export function storedArtifact(state: GitHubState, path: string): Buffer | null {
  const [, repositoryId, id] = /^\/_storage\/(\d+)\/(\d+)$/.exec(path) ?? []
  const repository = [...state.repositories.values()].find((one) => String(one.id) === repositoryId)
  return repository?.artifacts.find((artifact) => String(artifact.id) === id)?.zip ?? null
}

function artifactOf(call: Call, repository: Repository): Artifact {
  return found(repository.artifacts.find((one) => one.id === numberOf(call, 'artifact_id')))
}

function artifactJson(state: GitHubState, repository: Repository, artifact: Artifact): Json {
  const { id, name, expired, created_at } = artifact
  const api = `${apiOf(state, repository)}/actions/artifacts/${id}`
  const run = repository.runs.find((one) => one.id === artifact.run)
  const source =
    run === undefined ? repository : (state.repositories.get(run.headRepository.toLowerCase()) ?? repository)
  const ids = { repository_id: repository.id, head_repository_id: source.id }
  return {
    id,
    name,
    expired,
    created_at,
    updated_at: created_at,
    expires_at: '2026-12-31T00:00:00Z',
    node_id: `MDg6QXJ0aWZhY3Q${id}`,
    size_in_bytes: artifact.zip.length,
    digest: `sha256:${createHash('sha256').update(artifact.zip).digest('hex')}`,
    url: api,
    archive_download_url: `${api}/zip`,
    workflow_run: { id: artifact.run, ...ids, head_branch: run?.branch ?? '', head_sha: run?.sha ?? '' },
  }
}
