import type { CheckRun, GitHubState, Json, Repository } from '../state.ts'
import { appJson } from './app-json.ts'
import { apiOf, webOf } from './repository-json.ts'

export function checkRunJson(state: GitHubState, repository: Repository, run: CheckRun): Json {
  const api = `${apiOf(state, repository)}/check-runs/${run.id}`
  const { id, name, head_sha, status, conclusion, details_url, external_id, started_at, completed_at } = run
  const web = `${webOf(repository)}/runs/${id}`
  return {
    id,
    name,
    head_sha,
    status,
    conclusion,
    external_id,
    started_at,
    completed_at,
    node_id: `CR_${id}`,
    url: api,
    html_url: web,
    details_url: details_url ?? web,
    output: {
      ...run.output,
      annotations_count: run.annotations.length,
      annotations_url: `${api}/annotations`,
    },
    check_suite: { id: run.id },
    app: appJson(run.login),
    pull_requests: repository.pulls
      .filter(
        (pull) => pull.state === 'open' && pull.head.sha === head_sha && pull.head.repository === repository.fullName,
      )
      .map((pull) => shortPull(state, repository, pull)),
  }
}

/** A pull request as check runs and workflow runs name it. */
export function shortPull(state: GitHubState, repository: Repository, pull: Repository['pulls'][number]): Json {
  const repo = { id: repository.id, url: apiOf(state, repository), name: repository.name }
  return {
    id: pull.id,
    number: pull.number,
    url: `${apiOf(state, repository)}/pulls/${pull.number}`,
    head: { ref: pull.head.ref, sha: pull.head.sha, repo },
    base: { ref: pull.base.ref, sha: pull.base.sha, repo },
  }
}
