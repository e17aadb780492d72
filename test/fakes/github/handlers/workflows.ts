import { startRun, workflowAt } from '../actions-runs.ts'
import { type Call, found, type Handlers, noContent, ok, Refusal } from '../call.ts'
import { deliver } from '../deliver.ts'
import { commitOf } from '../git/read-commits.ts'
import { tryGit } from '../git/run-git.ts'
import { runJson, workflowJson } from '../json/run-json.ts'
import { page } from '../page.ts'
import type { Repository, Workflow } from '../state.ts'

export const WORKFLOWS: Handlers = {
  'actions/list-repo-workflows': async (call, repository) => {
    await findWorkflows(call, repository)
    return page(call, repository.workflows, (one) => workflowJson(call.state, repository, one), 'workflows')
  },
  'actions/get-workflow': async (call, repository) =>
    ok(workflowJson(call.state, repository, await workflowOf(call, repository))),
  'actions/create-workflow-dispatch': async (call, repository) => {
    const {
      ref,
      inputs = {},
      return_run_details,
    } = call.body as unknown as {
      ref: string
      inputs?: Record<string, unknown>
      return_run_details?: boolean
    }
    // The file must be on the default branch and on the chosen one (docs.github.com, events that trigger workflows).
    const workflow = await workflowOf(call, repository)
    const branch = ref.replace(/^refs\/heads\//, '')
    const sha = await commitOf(repository.bare, branch)
    if (sha === null) throw new Refusal(422, `No ref found for: ${ref}`)
    const there = await tryGit(repository.bare, ['cat-file', '-e', `${sha}:${workflow.path}`])
    if (there.code !== 0) throw new Refusal(422, `Workflow does not exist or does not have a workflow_dispatch trigger`)
    const event = { workflow: workflow.path, ref: `refs/heads/${branch}`, inputs }
    deliver(call.state, repository, 'workflow_dispatch', call.actor.login, event)
    const file = workflow.path.replace('.github/workflows/', '')
    const actor = call.actor.login
    const run = startRun(call.state, repository, { workflow: file, event: 'workflow_dispatch', branch, sha, actor })
    if (return_run_details !== true) return noContent()
    const { url, html_url } = runJson(call.state, repository, run)
    return ok({ workflow_run_id: run.id, run_url: url, html_url })
  },
}

/** By id or by file name. */
async function workflowOf(call: Call, repository: Repository): Promise<Workflow> {
  await findWorkflows(call, repository)
  const wanted = call.params['workflow_id'] ?? ''
  return found(
    repository.workflows.find(({ id, path }) => String(id) === wanted || path === `.github/workflows/${wanted}`),
  )
}

/** Workflows are the files of the default branch. */
async function findWorkflows(call: Call, repository: Repository): Promise<void> {
  const tree = `refs/heads/${repository.defaultBranch}`
  const { code, stdout } = await tryGit(repository.bare, ['ls-tree', '--name-only', tree, '.github/workflows/'])
  if (code !== 0) return
  for (const path of stdout.split('\n').filter((line) => /\.ya?ml$/.test(line)))
    workflowAt(call.state, repository, path)
}
