import { type Answer, type Call, created, found, type Handlers, noContent, numberOf, ok, Refusal } from '../call.ts'
import { deliver } from '../deliver.ts'
import { nameEnvironment } from '../environments.ts'
import { isAncestor, mergeTrees } from '../git/merge-trees.ts'
import { commitOf } from '../git/read-commits.ts'
import { git } from '../git/run-git.ts'
import { writeCommit } from '../git/write-commit.ts'
import { deploymentJson } from '../json/deployment-json.ts'
import { page } from '../page.ts'
import type { Deployment, Repository } from '../state.ts'
import { latestStatuses } from './statuses.ts'

interface AskedDeployment {
  ref: string
  task?: string
  auto_merge?: boolean
  required_contexts?: string[] | null
  payload?: unknown
  environment?: string
  description?: string | null
  transient_environment?: boolean
  production_environment?: boolean
}

/** docs.github.com, REST deployments. Deployments made here are not held by the environment's rules: those are for jobs. */
export const DEPLOYMENTS: Handlers = {
  'repos/create-deployment': async (call, repository) => {
    const asked = call.body as unknown as AskedDeployment
    const sha = await commitOf(repository.bare, asked.ref)
    if (sha === null) throw new Refusal(422, `No ref found for: ${asked.ref}`)
    if (asked.auto_merge !== false) {
      const merged = await autoMerge(call, repository, asked.ref, sha)
      if (merged !== null) return merged
    }
    demandContexts(repository, sha, asked.required_contexts ?? null)
    const environment = asked.environment ?? 'production'
    nameEnvironment(call.state, repository, environment)
    const at = call.state.clock.stamp()
    const deployment: Deployment = {
      id: call.state.nextId(),
      sha,
      ref: asked.ref,
      task: asked.task ?? 'deploy',
      environment,
      payload: payloadOf(asked.payload),
      description: asked.description ?? null,
      production: asked.production_environment ?? environment === 'production',
      transient: asked.transient_environment ?? false,
      login: call.actor.login,
      created_at: at,
      updated_at: at,
      statuses: [],
    }
    repository.deployments.push(deployment)
    const shown = deploymentJson(call.state, repository, deployment)
    deliver(call.state, repository, 'deployment', call.actor.login, { action: 'created', deployment: shown })
    return created(shown)
  },
  'repos/list-deployments': (call, repository) => {
    const { sha, ref, task, environment } = call.query
    const fits = (one: Deployment): boolean =>
      [
        [sha, one.sha],
        [ref, one.ref],
        [task, one.task],
        [environment, one.environment],
      ].every(([wanted, is]) => wanted === undefined || wanted === 'none' || wanted === is)
    const all = repository.deployments.filter(fits).reverse()
    return page(call, all, (deployment) => deploymentJson(call.state, repository, deployment))
  },
  'repos/get-deployment': (call, repository) =>
    ok(deploymentJson(call.state, repository, deploymentOf(call, repository))),
  'repos/delete-deployment': (call, repository) => {
    const deployment = deploymentOf(call, repository)
    // docs.github.com, REST deployments: only inactive ones, unless it is the only deployment.
    if (repository.deployments.length > 1 && deployment.statuses.at(-1)?.state !== 'inactive')
      throw new Refusal(
        422,
        'We cannot delete an active deployment unless it is the only deployment in a given environment.',
      )
    repository.deployments.splice(repository.deployments.indexOf(deployment), 1)
    return noContent()
  },
}

/** The deployment of the path. */
export function deploymentOf(call: Call, repository: Repository): Deployment {
  return found(repository.deployments.find((one) => one.id === numberOf(call, 'deployment_id')))
}

/** `auto_merge` is on by default: a branch that lacks the default branch gets it merged, and no deployment is made. */
async function autoMerge(call: Call, repository: Repository, ref: string, sha: string): Promise<Answer | null> {
  const branch = `refs/heads/${ref}`
  const main = repository.refs.get(`refs/heads/${repository.defaultBranch}`)
  if (main === undefined || !repository.refs.has(branch) || (await isAncestor(repository.bare, main, sha))) return null
  const tree = await mergeTrees(repository.bare, sha, main)
  const into = `${repository.defaultBranch} into ${ref}`
  if (tree === null) throw new Refusal(409, `Conflict merging ${into}.`)
  const author = {
    name: call.actor.login,
    email: `${call.actor.login}@users.noreply.github.com`,
    date: call.state.clock.stamp(),
  }
  const commit = await writeCommit(repository.bare, { tree, parents: [sha, main], message: `Merge ${into}`, author })
  await git(repository.bare, ['update-ref', branch, commit])
  return { status: 202, body: { message: `Auto-merged ${into} on deployment.` } }
}

/** Left out, every status of the commit must be a success; named ones must be there and be one. */
function demandContexts(repository: Repository, sha: string, wanted: readonly string[] | null): void {
  const statuses = latestStatuses(repository, sha)
  const checks = repository.checkRuns.filter((run) => run.head_sha === sha)
  const passed = (name: string): boolean =>
    statuses.some(({ context, state }) => context === name && state === 'success') ||
    checks.some((run) => run.name === name && run.conclusion === 'success')
  const contexts = wanted ?? [...statuses.map(({ context }) => context), ...checks.map(({ name }) => name)]
  if (contexts.every(passed)) return
  const told = contexts.map((context) => ({ context, state: passed(context) ? 'success' : 'pending' }))
  const field = { contexts: told, resource: 'Deployment', field: 'required_contexts', code: 'invalid' }
  throw new Refusal(409, `Conflict: Commit status checks failed for ${sha}.`, { errors: [field] })
}

/** Text that is JSON comes back as what it says. */
function payloadOf(payload: unknown): unknown {
  return payload ?? {}
}
