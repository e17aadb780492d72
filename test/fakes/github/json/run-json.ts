import type { GitHubState, Job, Json, Repository, Run, Workflow } from '../state.ts'
import { shortPull } from './check-run-json.ts'
import { apiOf, minimalRepositoryJson, webOf } from './repository-json.ts'
import { statusOfRun } from './status-of-run.ts'
import { userJson } from './user-json.ts'

export function runJson(state: GitHubState, repository: Repository, run: Run): Json {
  const api = `${apiOf(state, repository)}/actions/runs/${run.id}`
  const workflow = repository.workflows.find(({ id }) => id === run.workflow)
  const source = state.repositories.get(run.headRepository.toLowerCase()) ?? repository
  // Open pull requests with that head; empty for forks (actions/runner#3444).
  const pulls =
    source === repository ? repository.pulls.filter((pull) => pull.state === 'open' && pull.head.sha === run.sha) : []
  return {
    id: run.id,
    node_id: `WFR_${run.id}`,
    name: workflow?.name ?? null,
    path: workflow?.path ?? '',
    workflow_id: run.workflow,
    run_number: run.number,
    run_attempt: 1,
    display_title: `Run ${run.number}`,
    event: run.event,
    status: statusOfRun(run),
    conclusion: run.conclusion,
    head_branch: run.branch,
    head_sha: run.sha,
    head_commit: null,
    actor: userJson(run.actor),
    triggering_actor: userJson(run.actor),
    pull_requests: pulls.map((pull) => shortPull(state, repository, pull)),
    head_repository: minimalRepositoryJson(state, source),
    repository: minimalRepositoryJson(state, repository),
    url: api,
    html_url: `${webOf(repository)}/actions/runs/${run.id}`,
    jobs_url: `${api}/jobs`,
    logs_url: `${api}/logs`,
    check_suite_url: `${apiOf(state, repository)}/check-suites/${run.id}`,
    artifacts_url: `${api}/artifacts`,
    cancel_url: `${api}/cancel`,
    rerun_url: `${api}/rerun`,
    workflow_url: `${apiOf(state, repository)}/actions/workflows/${run.workflow}`,
    created_at: run.created_at,
    updated_at: run.created_at,
    run_started_at: run.created_at,
  }
}

export function jobJson(state: GitHubState, repository: Repository, run: Run, job: Job): Json {
  const api = apiOf(state, repository)
  return {
    id: job.id,
    name: job.name,
    status: job.status,
    conclusion: job.conclusion,
    head_sha: run.sha,
    node_id: `J_${job.id}`,
    run_id: run.id,
    run_url: `${api}/actions/runs/${run.id}`,
    url: `${api}/actions/jobs/${job.id}`,
    html_url: `${webOf(repository)}/actions/runs/${run.id}/job/${job.id}`,
    check_run_url: `${api}/check-runs/${job.id}`,
    workflow_name: repository.workflows.find(({ id }) => id === run.workflow)?.name ?? null,
    head_branch: run.branch,
    created_at: run.created_at,
    started_at: run.created_at,
    completed_at: job.status === 'completed' ? run.created_at : null,
    labels: ['ubuntu-latest'],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
  }
}

export function workflowJson(state: GitHubState, repository: Repository, { id, name, path }: Workflow): Json {
  return {
    id,
    name,
    path,
    state: 'active',
    node_id: `W_${id}`,
    url: `${apiOf(state, repository)}/actions/workflows/${id}`,
    html_url: `${webOf(repository)}/blob/${repository.defaultBranch}/${path}`,
    badge_url: `${webOf(repository)}/workflows/${encodeURIComponent(name)}/badge.svg`,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  }
}
