// One check run of ours for each run of the workflow that computed the report.
//
// - GitHub takes 50 annotations in a request, and those of an update are added to what is there (docs.github.com, REST
//   checks). A run with more stays `in_progress`, which blocks where it is required, until the last of them is there.
// - `external_id` says which run of the workflow it is about. The same one again goes on where it stopped, by the number of
//   annotations GitHub counts; another attempt of the workflow makes a run of its own, and the newest is what GitHub shows.

import type { Octokit } from 'octokit'
import { once } from './once.ts'
import { onGitHub, statusOf } from './on-github.ts'
import type { RepositoryName } from './repository-name.ts'

export interface CheckAnnotation {
  path: string
  start_line: number
  end_line: number
  start_column?: number
  end_column?: number
  annotation_level: 'notice' | 'warning' | 'failure'
  title: string
  message: string
}

export interface CheckRunRequest extends RepositoryName {
  name: string
  headSha: string
  /** Which run of the workflow this is about. */
  run: { id: number; attempt: number }
  /** Never `neutral` or `skipped`: a required check counts those as passed. */
  conclusion: 'success' | 'failure' | 'action_required'
  detailsUrl?: string
  title: string
  /** Markdown, at most 65,535 characters. */
  summary: string
  annotations: readonly CheckAnnotation[]
}

export type CheckRunOutcome = { did: 'created' | 'finished' | 'nothing' | 'outdated'; url: string }

/** How many annotations GitHub takes at once. */
const BATCH = 50

interface ExistingRun {
  id: number
  url: string
  run: { id: number; attempt: number }
  annotations: number
  completed: boolean
}

/** Afterwards the commit has a finished check run that says this, unless one of a newer run of the workflow stands there. */
export async function putCheckRun(client: Octokit, request: CheckRunRequest): Promise<CheckRunOutcome> {
  const existing = await findRuns(client, request)
  const newer = existing.find(({ run }) => isNewer(run, request.run))
  if (newer !== undefined) return { did: 'outdated', url: newer.url }
  const own = bestOf(existing, request)
  const started =
    own ??
    (await once(
      () => createRun(client, request),
      async () => bestOf(await findRuns(client, request), request),
    ))
  const finished = await finishRun(client, request, started)
  return { did: own === null ? 'created' : finished ? 'finished' : 'nothing', url: started.url }
}

/** Reads as `greenroom 4711.2`. */
const EXTERNAL_ID = /^greenroom (\d{1,15})\.(\d{1,6})$/

function externalId({ id, attempt }: CheckRunRequest['run']): string {
  return `greenroom ${id}.${attempt}`
}

async function findRuns(client: Octokit, { owner, repo, headSha, name }: CheckRunRequest): Promise<ExistingRun[]> {
  const about = { what: `list the check runs of ${headSha.slice(0, 12)}`, needs: 'checks: read' }
  const runs = await onGitHub(about, () =>
    client.paginate(client.rest.checks.listForRef, {
      owner,
      repo,
      ref: headSha,
      check_name: name,
      filter: 'all',
      per_page: 100,
    }),
  )
  return runs.flatMap(({ id, html_url, external_id, output, status, head_sha }): ExistingRun[] => {
    const [, run, attempt] = EXTERNAL_ID.exec(external_id ?? '') ?? []
    if (run === undefined || attempt === undefined || head_sha !== headSha) return []
    const { annotations_count: annotations } = output
    return [
      {
        id,
        url: html_url ?? '',
        run: { id: Number(run), attempt: Number(attempt) },
        annotations,
        completed: status === 'completed',
      },
    ]
  })
}

function isNewer(a: CheckRunRequest['run'], b: CheckRunRequest['run']): boolean {
  return a.id === b.id ? a.attempt > b.attempt : a.id > b.id
}

/** Of several for one run (two jobs at once) the one that is furthest. */
function bestOf(existing: readonly ExistingRun[], { run }: CheckRunRequest): ExistingRun | null {
  const own = existing.filter((one) => one.run.id === run.id && one.run.attempt === run.attempt)
  const [best] = own.sort(
    (a, b) => Number(b.completed) - Number(a.completed) || b.annotations - a.annotations || a.id - b.id,
  )
  return best ?? null
}

async function createRun(client: Octokit, request: CheckRunRequest): Promise<ExistingRun> {
  const { owner, repo, name, headSha, run, conclusion, detailsUrl, title, summary } = request
  const first = request.annotations.slice(0, BATCH)
  const completed = first.length === request.annotations.length
  const send = (annotations: readonly CheckAnnotation[]) =>
    onGitHub({ what: `write the check run ${name}`, needs: 'checks: write' }, () =>
      client.rest.checks.create({
        owner,
        repo,
        name,
        head_sha: headSha,
        external_id: externalId(run),
        ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
        ...(completed ? { status: 'completed', conclusion } : { status: 'in_progress' }),
        output: { title, summary, annotations: [...annotations] },
        request: { retries: 0 },
      }),
    )
  const { data } = await acceptable(send, first)
  return { id: data.id, url: data.html_url ?? '', run, annotations: first.length, completed }
}

/** True when something was missing. */
async function finishRun(client: Octokit, request: CheckRunRequest, run: ExistingRun): Promise<boolean> {
  if (run.completed) return false
  const { owner, repo, conclusion, title, summary, annotations } = request
  for (let from = run.annotations; ; from += BATCH) {
    const batch = annotations.slice(from, from + BATCH)
    const last = from + BATCH >= annotations.length
    const send = (some: readonly CheckAnnotation[]) =>
      onGitHub({ what: `write the check run ${request.name}`, needs: 'checks: write' }, () =>
        client.rest.checks.update({
          owner,
          repo,
          check_run_id: run.id,
          ...(last ? { status: 'completed' as const, conclusion } : {}),
          output: { title, summary, annotations: [...some] },
          // A repeated update would add its annotations twice; the next run of the workflow goes on from here.
          request: { retries: 0 },
        }),
      )
    await acceptable(send, batch)
    if (last) return true
  }
}

/** A verdict without annotations rather than none: GitHub refuses all of a batch for one it does not like. */
async function acceptable<T>(
  send: (annotations: readonly CheckAnnotation[]) => Promise<T>,
  annotations: readonly CheckAnnotation[],
): Promise<T> {
  try {
    return await send(annotations)
  } catch (error) {
    if (statusOf(error) !== 422 || annotations.length === 0) throw error
    return send([])
  }
}
