import { GreenroomError } from '../core/errors.ts'
import { readPayload } from '../github/event-payload.ts'
import { type PullRequest, readPullRequest } from '../github/pull-request.ts'
import { readEventFile } from './event-file.ts'

/** Which two commits an event asks to compare, before anything is fetched. */
export interface CheckedEvent {
  head: { ref: string; sha: string | null }
  base: BaseOf
  /** Only of a `pull_request`. */
  pullRequest: PullRequest | null
  /** The branch that would take the change, where it goes into one; whatever the inputs say. */
  into: Into | null
}

/** What merging would do. */
export interface Into {
  branch: string
  /** Where the branch was, as the event says: it may be behind. */
  base: string
  head: string
  /** The merge GitHub made of both; null when it made none. */
  merge: string | null
  /** Number of the pull request; of a merge queue, of the last one in the group. */
  pullRequest: number | null
}

/**
 * How the base follows from the event. `merge-base`: where the head left that branch, so that the report shows what the
 * author changed and nothing that others did meanwhile. `exactly`: that commit. `parent-of-head`: the head's first parent,
 * or nothing for a first commit.
 */
export type BaseOf =
  | { by: 'merge-base'; ref: string; sha: string; testMerge: string | null }
  | { by: 'exactly'; ref: string; sha: string | null }
  | { by: 'parent-of-head' }

const ALLOWED = 'pull_request, push, merge_group and workflow_dispatch'
const NO_COMMIT = /^0+$/

/**
 * Reads GITHUB_EVENT_NAME and the payload. Inputs `base` and `head` win over the event. Null for an event with nothing to
 * check (a deleted branch). GreenroomError `bad-event` for an event that cannot be checked.
 */
export async function readEvent(
  env: Readonly<Record<string, string | undefined>>,
  inputs: { base: string | null; head: string | null },
): Promise<CheckedEvent | null> {
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  const found = eventOf(name, await readEventFile(env['GITHUB_EVENT_PATH']), env)
  if (found === null) return null
  return {
    ...found,
    head: inputs.head === null ? found.head : { ref: inputs.head, sha: null },
    base: inputs.base === null ? needBase(name, found.base) : { by: 'exactly', ref: inputs.base, sha: null },
  }
}

type FoundEvent = Omit<CheckedEvent, 'base'> & { base: BaseOf | null }

function eventOf(name: string, payload: unknown, env: Readonly<Record<string, string | undefined>>): FoundEvent | null {
  if (name === 'pull_request') return pullRequestEvent(payload, env['GITHUB_SHA'] ?? null)
  if (name === 'push') return pushEvent(payload)
  if (name === 'merge_group') return mergeGroupEvent(payload)
  if (name === 'workflow_dispatch')
    return {
      head: { ref: env['GITHUB_REF_NAME'] ?? 'HEAD', sha: env['GITHUB_SHA'] ?? null },
      base: null,
      pullRequest: null,
      into: null,
    }
  throw new GreenroomError(`the action cannot run on ${name === '' ? 'no event' : JSON.stringify(name)}`, {
    code: 'bad-event',
    hint:
      name === 'pull_request_target'
        ? 'Use pull_request: pull_request_target would give the secrets of this repository to what a fork wrote.'
        : `Run it on ${ALLOWED}.`,
  })
}

function pullRequestEvent(payload: unknown, testMerge: string | null): FoundEvent {
  const pullRequest = readPullRequest(payload)
  const { base, head, number } = pullRequest
  const merge = testMerge !== null && /^[0-9a-f]{40,64}$/.test(testMerge) ? testMerge : null
  return {
    head,
    base: { by: 'merge-base', ref: base.ref, sha: base.sha, testMerge },
    pullRequest,
    into: { branch: base.ref, base: base.sha, head: head.sha, merge, pullRequest: number },
  }
}

function pushEvent(payload: unknown): FoundEvent | null {
  const event = readPayload('push', payload)
  const after = event.sha('after')
  const before = event.sha('before')
  if (NO_COMMIT.test(after)) return null
  const ref = event.text('ref').replace(/^refs\/(heads|tags)\//, '')
  // Zeros for a new branch; after a force push `before` may be gone, which is seen when it is fetched.
  const base: BaseOf = NO_COMMIT.test(before)
    ? { by: 'parent-of-head' }
    : { by: 'exactly', ref: `${ref} before`, sha: before }
  return { head: { ref, sha: after }, base, pullRequest: null, into: null }
}

function mergeGroupEvent(payload: unknown): FoundEvent {
  const event = readPayload('merge_group', payload)
  const ref = (side: string): string => event.text(`merge_group.${side}_ref`).replace(/^refs\/heads\//, '')
  const [head, base] = [event.sha('merge_group.head_sha'), event.sha('merge_group.base_sha')]
  // The event names no pull request, the branch of the queue does: `gh-readonly-queue/live/pr-7-<sha>`.
  const [, number] = /\/pr-(\d+)-[0-9a-f]+$/.exec(ref('head')) ?? []
  return {
    head: { ref: ref('head'), sha: head },
    base: { by: 'exactly', ref: ref('base'), sha: base },
    pullRequest: null,
    into: { branch: ref('base'), base, head, merge: head, pullRequest: number === undefined ? null : Number(number) },
  }
}

function needBase(event: string, base: BaseOf | null): BaseOf {
  if (base !== null) return base
  throw new GreenroomError(`the input base is empty; on ${event} it is needed`, {
    code: 'bad-input',
    hint: 'Give a branch, a tag or a commit id to compare with, below "with:" in the workflow file.',
  })
}
