import { decide } from '../actions-runs.ts'
import { type Call, type Handlers, invalid, ok, Refusal } from '../call.ts'
import { effectiveRules, environmentOf } from '../environments.ts'
import { deploymentJson } from '../json/deployment-json.ts'
import { environmentJson } from '../json/environment-json.ts'
import { userJson } from '../json/user-json.ts'
import type { Environment, Repository, Run } from '../state.ts'
import { runOf } from './runs.ts'

/** docs.github.com, REST workflow runs: pending deployments; reviewing deployments. */
export const PENDING_DEPLOYMENTS: Handlers = {
  'actions/get-pending-deployments-for-run': (call, repository) => {
    const run = runOf(call, repository)
    const shown = waitedFor(repository, run).map((environment) => ({
      environment: environmentJson(call.state, repository, environment),
      wait_timer: environment.waitTimer ?? 0,
      wait_timer_started_at: null,
      current_user_can_approve: mayReview(environment, run, call.actor.login),
      reviewers: (environment.reviewers ?? []).map((login) => ({ type: 'User', reviewer: userJson(login) })),
    }))
    return ok(shown)
  },
  'actions/review-pending-deployments-for-run': (call, repository) => {
    const run = runOf(call, repository)
    const asked = call.body as { environment_ids: number[]; state: 'approved' | 'rejected'; comment: string }
    const environments = waitedFor(repository, run).filter(({ id }) => asked.environment_ids.includes(id))
    if (environments.length !== asked.environment_ids.length)
      throw invalid('No pending deployment requests to approve or reject')
    if (!environments.every((environment) => mayReview(environment, run, call.actor.login)))
      throw new Refusal(403, 'You are not allowed to review this deployment.')
    const { state, comment } = asked
    decide(call.state, repository, run, { state, comment, environments, login: call.actor.login })
    return ok(deploymentsOf(call, repository, run, environments))
  },
}

/** The environments that jobs of the run wait for. */
export function waitedFor(repository: Repository, run: Run): Environment[] {
  const names = new Set(
    run.jobs.filter(({ status }) => status === 'waiting').map(({ environment }) => environment ?? ''),
  )
  return [...names].flatMap((name) => {
    const environment = environmentOf(repository, name)
    return environment === undefined ? [] : [effectiveRules(repository, environment)]
  })
}

/** Preventing self-review bars who started the run, who need not be the author (docs.github.com, deployments and environments). */
export function mayReview(
  { reviewers = [], preventSelfReview = false }: Environment,
  run: Run,
  login: string,
): boolean {
  return reviewers.includes(login) && !(preventSelfReview && run.actor === login)
}

function deploymentsOf(call: Call, repository: Repository, run: Run, environments: readonly Environment[]): unknown[] {
  const names = new Set(environments.map(({ name }) => name))
  const ids = run.jobs.filter(({ environment }) => names.has(environment ?? '')).map(({ deployment }) => deployment)
  return repository.deployments
    .filter(({ id }) => ids.includes(id))
    .map((deployment) => deploymentJson(call.state, repository, deployment))
}
