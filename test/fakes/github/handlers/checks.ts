import { type Call, created, found, type Handlers, invalid, numberOf, ok, paramOf, Refusal } from '../call.ts'
import { commitOf } from '../git/read-commits.ts'
import { checkRunJson } from '../json/check-run-json.ts'
import { webOf } from '../json/repository-json.ts'
import { page } from '../page.ts'
import type { Annotation, CheckRun, Repository } from '../state.ts'

/** docs.github.com, REST check runs: maximum 65535 characters, summary and text each. */
const TEXT_LIMIT = 65_535

interface AskedRun extends Partial<Omit<CheckRun, 'output' | 'annotations'>> {
  output?: { title?: string; summary?: string; text?: string; annotations?: Annotation[] }
}

export const CHECKS: Handlers = {
  'checks/create': async (call, repository) => {
    const asked = call.body as AskedRun
    const sha = asked.head_sha ?? ''
    if ((await commitOf(repository.bare, sha)) !== sha) throw new Refusal(422, `No commit found for SHA: ${sha}`)
    const run: CheckRun = {
      id: call.state.nextId(),
      name: asked.name ?? '',
      login: call.actor.login,
      head_sha: sha,
      status: 'queued',
      conclusion: null,
      details_url: null,
      external_id: null,
      started_at: call.state.clock.stamp(),
      completed_at: null,
      output: { title: null, summary: null, text: null },
      annotations: [],
    }
    change(call, run, asked)
    repository.checkRuns.push(run)
    return created(checkRunJson(call.state, repository, run))
  },
  'checks/update': (call, repository) => {
    const run = runOf(call, repository)
    if (run.login !== call.actor.login) throw new Refusal(403, 'Invalid app_id: not authorized for this check run.')
    change(call, run, call.body)
    return ok(checkRunJson(call.state, repository, run))
  },
  'checks/get': (call, repository) => ok(checkRunJson(call.state, repository, runOf(call, repository))),
  'checks/list-annotations': (call, repository) => {
    const run = runOf(call, repository)
    return page(call, run.annotations, (annotation) => annotationJson(repository, run, annotation))
  },
  'checks/list-for-ref': async (call, repository) => {
    const sha = found(await commitOf(repository.bare, paramOf(call, 'ref')))
    const { check_name: name, status, filter = 'latest', app_id: app } = call.query
    const all = repository.checkRuns
      .filter((run) => run.head_sha === sha)
      .filter((run) => (name === undefined || run.name === name) && (status === undefined || run.status === status))
      .filter(
        (run) =>
          app === undefined || (checkRunJson(call.state, repository, run)['app'] as { id: number }).id === Number(app),
      )
      .reverse()
    // `latest`: the newest run of each name of an App.
    const shown =
      filter === 'all' ? all : all.filter((run, index) => all.findIndex((one) => isSame(one, run)) === index)
    return page(call, shown, (run) => checkRunJson(call.state, repository, run), 'check_runs')
  },
}

function isSame(a: CheckRun, b: CheckRun): boolean {
  return a.name === b.name && a.login === b.login
}

/** docs.github.com, REST check runs: annotations of an update are added to those there; a conclusion completes the run. */
function change(call: Call, run: CheckRun, { output, ...asked }: AskedRun): void {
  for (const text of [output?.summary ?? '', output?.text ?? ''])
    if (text.length > TEXT_LIMIT)
      throw new Refusal(
        422,
        `Validation Failed: Only ${TEXT_LIMIT} characters are allowed; ${text.length} were supplied.`,
      )
  if (asked.status === 'completed' && (asked.conclusion ?? run.conclusion) === null)
    throw invalid('Must supply a conclusion when status is completed')
  for (const { start_line, end_line, start_column } of output?.annotations ?? [])
    if (start_column !== undefined && start_line !== end_line) throw invalid('Columns are for annotations of one line')
  const known = ['name', 'status', 'conclusion', 'details_url', 'external_id', 'started_at', 'completed_at'] as const
  for (const key of known) if (asked[key] !== undefined) Object.assign(run, { [key]: asked[key] })
  if (asked.conclusion != null) run.status = 'completed'
  if (run.status !== 'completed') Object.assign(run, { conclusion: null, completed_at: null })
  else run.completed_at ??= call.state.clock.stamp()
  if (output === undefined) return
  const { annotations = [], ...texts } = output
  run.output = { title: texts.title ?? run.output.title, summary: texts.summary ?? null, text: texts.text ?? null }
  run.annotations.push(...annotations)
}

function annotationJson(repository: Repository, run: CheckRun, annotation: Annotation): Record<string, unknown> {
  return {
    start_column: null,
    end_column: null,
    title: null,
    raw_details: null,
    ...annotation,
    blob_href: `${webOf(repository)}/blob/${run.head_sha}/${annotation.path}`,
  }
}

function runOf(call: Call, repository: Repository): CheckRun {
  return found(repository.checkRuns.find((run) => run.id === numberOf(call, 'check_run_id')))
}
