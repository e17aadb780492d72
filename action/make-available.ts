import { fetchCommits, hasCommit, isShallow, mergeBase, parentsOf } from '../core/git/fetch-commits.ts'
import type { GitRepository } from '../core/git/git.ts'
import { listRemote } from '../core/git/list-remote.ts'
import { findCommit, resolveCommit } from '../core/git/read-source.ts'
import { findRemote } from '../core/git/remote.ts'
import { GreenroomError } from '../core/errors.ts'
import type { BaseOf, CheckedEvent } from './event.ts'

/** The two commits to compare, both readable in the repository. */
export interface Available {
  /** `commit` is null for a first commit: there is nothing to compare with. */
  base: { ref: string; commit: string | null }
  head: { ref: string; commit: string }
  /** What a reader must know of the comparison, one sentence each. */
  notices: readonly string[]
}

/** How much history is asked for, step by step, until the place is found where the head left the base. */
const DEPTHS = [50, 500, 'all'] as const

/** Fetches what a shallow checkout lacks. GreenroomError when a commit cannot be had, with what to change in the workflow. */
export async function makeAvailable(repo: GitRepository, event: CheckedEvent, token: string): Promise<Available> {
  const origin = { repo, ...(token === '' ? {} : { token }) }
  try {
    const head = { ref: event.head.ref, commit: event.head.sha ?? (await resolveAnywhere(origin, event.head.ref)) }
    await fetchIfMissing(origin, head.commit)
    const { notices = [], ...base } = await findBase(origin, event.base, head.commit)
    return { base, head, notices }
  } catch (error) {
    if (!(error instanceof GreenroomError) || !(error.code in WORKFLOW_HINTS)) throw error
    const { message, code, kind, cause } = error
    throw new GreenroomError(message, { code, kind, cause, hint: WORKFLOW_HINTS[code] })
  }
}

const WITH_HISTORY = 'Let actions/checkout bring the history: "fetch-depth: 0" below its "with:".'

/** What to do in a workflow; core/git speaks to people at a command line. */
const WORKFLOW_HINTS: Readonly<Record<string, string>> = {
  'no-remote': WITH_HISTORY,
  'remote-not-offered': WITH_HISTORY,
  'remote-refused': `Give the job "permissions: contents: read" and the action its token. ${WITH_HISTORY}`,
  'objects-missing': 'Leave out "filter" and "sparse-checkout" of actions/checkout, or add "fetch-depth: 0".',
}

interface Origin {
  repo: GitRepository
  token?: string
}

interface FoundBase {
  ref: string
  commit: string | null
  notices?: readonly string[]
}

async function findBase(origin: Origin, base: BaseOf, head: string): Promise<FoundBase> {
  if (base.by === 'parent-of-head') return parentOfHead(origin, head)
  if (base.by === 'merge-base') return whereHeadLeft(origin, base, head)
  const commit = base.sha ?? (await resolveAnywhere(origin, base.ref))
  try {
    await fetchIfMissing(origin, commit)
    return { ref: base.ref, commit }
  } catch (error) {
    if (!(error instanceof GreenroomError) || error.code !== 'commit-not-found') throw error
    const parent = await parentOfHead(origin, head)
    return { ...parent, notices: [`${base.ref} is gone (a forced push), so this compares with the commit before.`] }
  }
}

/**
 * The merge base of what GitHub merged into and the head. The first parent of the test merge is the base GitHub used; the
 * event's own base can be behind (github.com/actions/runner/issues/1689), and stands in where there is no test merge.
 */
async function whereHeadLeft(
  origin: Origin,
  base: Extract<BaseOf, { by: 'merge-base' }>,
  head: string,
): Promise<FoundBase> {
  const tip = (await baseOfTestMerge(origin, base.testMerge, head)) ?? base.sha
  await fetchIfMissing(origin, tip)
  for (const depth of DEPTHS) {
    const found = await mergeBase(origin.repo, tip, head)
    if (found !== null) return { ref: base.ref, commit: found }
    if (!(await isShallow(origin.repo))) break
    await fetchCommits(origin.repo, { commits: [tip, head], depth, token: origin.token })
  }
  const found = await mergeBase(origin.repo, tip, head)
  if (found !== null) return { ref: base.ref, commit: found }
  return {
    ref: base.ref,
    commit: tip,
    notices: [`${base.ref} and this branch have no commit in common, so this compares with the tip of ${base.ref}.`],
  }
}

async function baseOfTestMerge(origin: Origin, testMerge: string | null, head: string): Promise<string | null> {
  if (testMerge === null || !/^[0-9a-f]{40,64}$/.test(testMerge) || !(await hasCommit(origin.repo, testMerge)))
    return null
  const [base, merged] = await parentsOf(origin.repo, testMerge)
  return merged === head && base !== undefined ? base : null
}

async function parentOfHead(origin: Origin, head: string): Promise<FoundBase> {
  const [parent] = await parentsOf(origin.repo, head)
  if (parent === undefined) return { ref: 'nothing', commit: null }
  await fetchIfMissing(origin, parent)
  return { ref: 'the commit before', commit: parent }
}

async function fetchIfMissing(origin: Origin, commit: string): Promise<void> {
  if (await hasCommit(origin.repo, commit)) return
  await fetchCommits(origin.repo, { commits: [commit], depth: 1, token: origin.token })
}

/** A ref of the checkout, else a branch or tag of the remote: a shallow checkout knows one branch. */
async function resolveAnywhere(origin: Origin, ref: string): Promise<string> {
  const here = await findCommit(origin.repo, ref)
  if (here !== null) return here
  const url = await findRemote(origin.repo, 'origin')
  if (url !== null) {
    if (/^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(ref)) return ref
    const { branches, tags } = await listRemote({ url, ...(origin.token === undefined ? {} : { token: origin.token }) })
    const there = branches.get(ref) ?? tags.get(ref)
    if (there !== undefined) return there
  }
  return resolveCommit(origin.repo, ref)
}
