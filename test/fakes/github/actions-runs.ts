import { ACTIONS_BOT } from './actors.ts'
import { deliver } from './deliver.ts'
import { effectiveRules, nameEnvironment } from './environments.ts'
import { addStatus } from './handlers/deployment-statuses.ts'
import { deploymentJson } from './json/deployment-json.ts'
import { runJson } from './json/run-json.ts'
import { matchesPattern } from './rules/rules-of-branch.ts'
import type { Environment, GitHubState, Job, Repository, Run, Workflow } from './state.ts'

export interface NewRun {
  /** File below .github/workflows; it need not be there. */
  workflow?: string
  event?: string
  branch: string
  sha: string
  /** Who started it. */
  actor?: string
  /** Full name of the repository the commit comes from. */
  headRepository?: string
  jobs?: readonly { name: string; environment?: string }[]
}

/**
 * Starts a run. A job that names an environment makes it where it is not there (docs.github.com, managing environments),
 * fails where the branch may not deploy to it, and waits where it has reviewers. Its deployment is GitHub's own.
 */
export function startRun(state: GitHubState, repository: Repository, asked: NewRun): Run {
  const workflow = workflowAt(state, repository, `.github/workflows/${asked.workflow ?? 'deploy.yml'}`)
  const run: Run = {
    id: state.nextId(),
    number: repository.runs.length + 1,
    workflow: workflow.id,
    event: asked.event ?? 'push',
    branch: asked.branch,
    sha: asked.sha,
    headRepository: asked.headRepository ?? repository.fullName,
    actor: asked.actor ?? 'robin',
    conclusion: null,
    jobs: [],
    reviews: [],
    created_at: state.clock.stamp(),
  }
  repository.runs.push(run)
  for (const { name, environment = null } of asked.jobs ?? [{ name: 'job' }])
    run.jobs.push(startJob(state, repository, run, name, environment))
  conclude(state, repository, run)
  return run
}

/** The workflow at a path, known from now on. */
export function workflowAt(state: GitHubState, repository: Repository, path: string): Workflow {
  const known = repository.workflows.find((workflow) => workflow.path === path)
  if (known !== undefined) return known
  const name = path.replace(/^.*\//, '').replace(/\.ya?ml$/, '')
  const workflow = { id: state.nextId(), name, path }
  repository.workflows.push(workflow)
  return workflow
}

function startJob(state: GitHubState, repository: Repository, run: Run, name: string, place: string | null): Job {
  const job: Job = {
    id: state.nextId(),
    name,
    environment: place,
    status: 'in_progress',
    conclusion: null,
    deployment: null,
  }
  if (place === null) return job
  const environment = effectiveRules(repository, nameEnvironment(state, repository, place))
  if (!mayDeploy(repository, environment, refOf(run))) {
    Object.assign(job, { status: 'completed', conclusion: 'failure' })
    return job
  }
  job.deployment = makeDeployment(state, repository, run, environment)
  if ((environment.reviewers ?? []).length > 0) job.status = 'waiting'
  else begin(state, repository, job)
  return job
}

/** Rules of an environment look at the ref that executes: of workflow_run that is the default branch (docs.github.com, deployments and environments). */
function refOf(run: Run): string {
  return run.branch
}

function mayDeploy(repository: Repository, { branches }: Environment, branch: string): boolean {
  if (branches === undefined) return true
  if (branches !== 'protected') return branches.some((pattern) => matchesPattern(branch, pattern))
  // Where no branch has a protection rule every branch may deploy.
  const protection = repository.options.protection ?? {}
  return Object.keys(protection).length === 0 || branch in protection
}

function makeDeployment(state: GitHubState, repository: Repository, run: Run, environment: Environment): number {
  const at = state.clock.stamp()
  const deployment = {
    id: state.nextId(),
    sha: run.sha,
    ref: run.branch,
    task: 'deploy',
    environment: environment.name,
    payload: {},
    description: null,
    production: false,
    transient: false,
    login: ACTIONS_BOT,
    created_at: at,
    updated_at: at,
    statuses: [],
  }
  repository.deployments.push(deployment)
  const shown = deploymentJson(state, repository, deployment)
  deliver(state, repository, 'deployment', ACTIONS_BOT, { action: 'created', deployment: shown })
  return deployment.id
}

function begin(state: GitHubState, repository: Repository, job: Job): void {
  job.status = 'in_progress'
  setState(state, repository, job, 'in_progress')
}

function setState(state: GitHubState, repository: Repository, job: Job, value: string): void {
  const deployment = repository.deployments.find(({ id }) => id === job.deployment)
  if (deployment !== undefined) addStatus(state, repository, deployment, { login: ACTIONS_BOT }, { state: value })
}

/** One approval lets the jobs of the environment go; a rejection fails them (docs.github.com, reviewing deployments). */
export function decide(
  state: GitHubState,
  repository: Repository,
  run: Run,
  said: { login: string; state: 'approved' | 'rejected'; comment: string; environments: readonly Environment[] },
): void {
  const names = said.environments.map(({ name }) => name)
  const { login, comment } = said
  run.reviews.push({ state: said.state, login, comment, environments: names })
  for (const job of run.jobs) {
    if (job.status !== 'waiting' || !names.some((name) => name.toLowerCase() === job.environment?.toLowerCase()))
      continue
    if (said.state === 'approved') begin(state, repository, job)
    else finishJob(state, repository, job, 'failure')
  }
  deliver(state, repository, 'deployment_review', login, { action: said.state, comment, approver: { login } })
  conclude(state, repository, run)
}

/** The jobs that run come to an end. */
export function finishRun(state: GitHubState, repository: Repository, run: Run, conclusion: string): void {
  for (const job of run.jobs) if (job.status !== 'completed') finishJob(state, repository, job, conclusion)
  conclude(state, repository, run)
}

function finishJob(state: GitHubState, repository: Repository, job: Job, conclusion: string): void {
  Object.assign(job, { status: 'completed', conclusion })
  setState(state, repository, job, conclusion === 'success' ? 'success' : 'failure')
}

function conclude(state: GitHubState, repository: Repository, run: Run): void {
  if (run.conclusion !== null || run.jobs.some((job) => job.status !== 'completed')) return
  run.conclusion = run.jobs.find((job) => job.conclusion !== 'success')?.conclusion ?? 'success'
  const shown = runJson(state, repository, run)
  deliver(state, repository, 'workflow_run', run.actor, { action: 'completed', workflow_run: shown })
}
