import { type Answer, type Call, found, type Handlers, numberOf, ok } from '../call.ts'
import { environmentOf } from '../environments.ts'
import { environmentJson } from '../json/environment-json.ts'
import { jobJson, runJson } from '../json/run-json.ts'
import { statusOfRun } from '../json/status-of-run.ts'
import { userJson } from '../json/user-json.ts'
import { page } from '../page.ts'
import type { Repository, Run } from '../state.ts'

export const RUNS: Handlers = {
  'actions/list-workflow-runs-for-repo': (call, repository) => list(call, repository, repository.runs),
  'actions/list-workflow-runs': (call, repository) => {
    const wanted = call.params['workflow_id'] ?? ''
    const workflow = repository.workflows.find(({ id, path }) => String(id) === wanted || path.endsWith(`/${wanted}`))
    return list(
      call,
      repository,
      repository.runs.filter((run) => run.workflow === found(workflow).id),
    )
  },
  'actions/get-workflow-run': (call, repository) => ok(runJson(call.state, repository, runOf(call, repository))),
  'actions/list-jobs-for-workflow-run': (call, repository) => {
    const run = runOf(call, repository)
    return page(call, run.jobs, (job) => jobJson(call.state, repository, run, job), 'jobs')
  },
  // Per run, without job or commit.
  'actions/get-reviews-for-run': (call, repository) =>
    ok(
      runOf(call, repository).reviews.map(({ state, login, comment, environments }) => ({
        state,
        comment,
        user: userJson(login),
        environments: environments.flatMap((name) => {
          const environment = environmentOf(repository, name)
          return environment === undefined ? [] : [environmentJson(call.state, repository, environment)]
        }),
      })),
    ),
}

/** The run of the path. */
export function runOf(call: Call, repository: Repository): Run {
  return found(repository.runs.find((run) => run.id === numberOf(call, 'run_id')))
}

function list(call: Call, repository: Repository, runs: readonly Run[]): Promise<Answer> {
  const { actor, branch, event, status, head_sha } = call.query
  const fits = (run: Run): boolean =>
    (actor === undefined || run.actor === actor) &&
    (branch === undefined || run.branch === branch) &&
    (event === undefined || run.event === event) &&
    (head_sha === undefined || run.sha === head_sha) &&
    // `status` is a status or a conclusion.
    (status === undefined || statusOfRun(run) === status || run.conclusion === status)
  return page(call, runs.filter(fits).reverse(), (run) => runJson(call.state, repository, run), 'workflow_runs')
}
