import { GreenroomError } from '../core/errors.ts'
import { readPayload } from './event-payload.ts'
import type { HeadOfRun } from './find-pull-requests.ts'

/** The run that a `workflow_run` event is about, in GitHub's own words. */
export interface FinishedRun {
  id: number
  /** 1 for the first. */
  attempt: number
  /** The event it ran on: `pull_request`, `merge_group` … */
  event: string
  /** `success`, `failure`, `cancelled` …; null when it has not ended. */
  conclusion: string | null
  /** Null for a run without a branch, or from a repository that is gone. */
  head: HeadOfRun | null
  /** What it ran for. */
  headSha: string
  /** When it was asked for, ISO 8601; a re-run keeps it. */
  createdAt: string
}

/** Reads the payload of a `workflow_run` event; GreenroomError `bad-event` names the field that is missing. */
export function readWorkflowRun(payload: unknown): FinishedRun {
  const event = readPayload('workflow_run', payload)
  const at = event.text('workflow_run.created_at')
  if (Number.isNaN(Date.parse(at)))
    throw new GreenroomError('the workflow_run event holds no time at workflow_run.created_at', { code: 'bad-event' })
  const conclusion = event.peek('workflow_run.conclusion')
  const headSha = event.sha('workflow_run.head_sha')
  const [owner, branch, repository] = ['head_repository.owner.login', 'head_branch', 'head_repository.id'].map(
    (field) => event.peek(`workflow_run.${field}`),
  )
  const named = typeof owner === 'string' && typeof branch === 'string' && typeof repository === 'number'
  return {
    id: event.number('workflow_run.id'),
    attempt: event.number('workflow_run.run_attempt'),
    event: event.text('workflow_run.event'),
    conclusion: typeof conclusion === 'string' ? conclusion : null,
    head: named ? { owner, branch, repository, sha: headSha } : null,
    headSha,
    createdAt: new Date(at).toISOString(),
  }
}
