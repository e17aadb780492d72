import { deliver } from './deliver.ts'
import { isAncestor, mergeTrees } from './git/merge-trees.ts'
import { readRefs } from './git/read-refs.ts'
import { git, tryGit } from './git/run-git.ts'
import { writeCommit } from './git/write-commit.ts'
import { pullJson } from './json/pull-json.ts'
import type { GitHubState, Pull, Repository } from './state.ts'

const ZERO = '0'.repeat(40)

/**
 * Looks at the branches and tags anew, however they were moved, and lets follow what follows on GitHub: push, create and
 * delete events, heads of pull requests, whether they can be merged, refs/pull/N/head and refs/pull/N/merge.
 */
export async function settle(state: GitHubState, repository: Repository, by = 'somebody'): Promise<void> {
  const refs = await readRefs(repository.bare)
  const names = new Set([...repository.refs.keys(), ...refs.keys()])
  for (const ref of [...names].sort()) {
    const before = repository.refs.get(ref) ?? ZERO
    const after = refs.get(ref) ?? ZERO
    if (before !== after) await deliverPush(state, repository, by, { ref, before, after })
  }
  repository.refs = refs
  for (const other of state.repositories.values())
    for (const pull of other.pulls)
      if (pull.state === 'open' && (other === repository || pull.head.repository === repository.fullName))
        await follow(state, other, pull, by)
}

interface Move {
  ref: string
  before: string
  after: string
}

async function deliverPush(state: GitHubState, repository: Repository, by: string, move: Move): Promise<void> {
  const { ref, before, after } = move
  const [created, deleted] = [before === ZERO, after === ZERO]
  const forced = !created && !deleted && !(await isAncestor(repository.bare, before, after))
  const names = { ref, before, after, base_ref: null, created, deleted, forced }
  deliver(state, repository, 'push', by, {
    ...names,
    compare: '',
    commits: [],
    head_commit: null,
    pusher: { name: by },
  })
  const [, kind = '', short = ''] = /^refs\/(heads|tags)\/(.*)$/.exec(ref) ?? []
  const about = { ref: short, ref_type: kind === 'tags' ? 'tag' : 'branch' }
  if (created) deliver(state, repository, 'create', by, about)
  if (deleted) deliver(state, repository, 'delete', by, about)
}

async function follow(state: GitHubState, repository: Repository, pull: Pull, by: string): Promise<void> {
  const head = headTip(state, pull)
  if (head === null) return close(state, repository, pull, by)
  const base = repository.refs.get(`refs/heads/${pull.base.ref}`)
  if (base === undefined) return close(state, repository, pull, by)
  if (head !== pull.head.sha) {
    Object.assign(pull, { head: { ...pull.head, sha: head }, base: { ...pull.base, sha: base } })
    await bringHead(state, repository, pull)
    pull.updated_at = state.clock.stamp()
    await tryMerge(repository, pull, base)
    deliver(state, repository, 'pull_request', by, {
      action: 'synchronize',
      number: pull.number,
      pull_request: await pullJson(state, repository, pull),
    })
  }
  if (base === pull.mergedFrom) return
  // Not in docs.github.com, but seen: a pull request whose head has come into its base by a push counts as merged.
  if (await isAncestor(repository.bare, pull.head.sha, base)) await markMerged(state, repository, pull, by, base)
  else await tryMerge(repository, pull, base)
}

/** Where the head branch is; null when it is gone. */
function headTip(state: GitHubState, pull: Pull): string | null {
  const source = state.repositories.get((pull.head.repository ?? '').toLowerCase())
  return source?.refs.get(`refs/heads/${pull.head.ref}`) ?? null
}

/** Objects of a fork are brought over, and refs/pull/N/head is set. */
export async function bringHead(state: GitHubState, repository: Repository, pull: Pull): Promise<void> {
  const source = state.repositories.get((pull.head.repository ?? '').toLowerCase())
  if (source !== undefined && source !== repository)
    await git(repository.bare, ['fetch', '-q', '--no-tags', source.bare, `refs/heads/${pull.head.ref}`])
  await git(repository.bare, ['update-ref', `refs/pull/${pull.number}/head`, pull.head.sha])
}

/** Finds out whether it can be merged into this tip of its base, and makes refs/pull/N/merge of both. */
export async function tryMerge(repository: Repository, pull: Pull, base: string): Promise<void> {
  const { bare } = repository
  const tree = await mergeTrees(bare, base, pull.head.sha)
  Object.assign(pull, { mergeable: tree !== null, mergedFrom: base, looked: false, mergeCommit: null })
  const ref = `refs/pull/${pull.number}/merge`
  if (tree === null) return void (await tryGit(bare, ['update-ref', '-d', ref]))
  const message = `Merge ${pull.head.sha} into ${base}`
  const author = { name: 'GitHub', email: 'noreply@github.com', date: pull.updated_at }
  pull.mergeCommit = await writeCommit(bare, { tree, parents: [base, pull.head.sha], message, author })
  await git(bare, ['update-ref', ref, pull.mergeCommit])
}

export async function markMerged(
  state: GitHubState,
  repository: Repository,
  pull: Pull,
  by: string,
  commit: string,
): Promise<void> {
  pull.merged = { at: state.clock.stamp(), by }
  pull.mergeCommit = commit
  await close(state, repository, pull, by)
}

export async function close(state: GitHubState, repository: Repository, pull: Pull, by: string): Promise<void> {
  const at = state.clock.stamp()
  Object.assign(pull, { state: 'closed', closed_at: at, updated_at: at })
  await tryGit(repository.bare, ['update-ref', '-d', `refs/pull/${pull.number}/merge`])
  deliver(state, repository, 'pull_request', by, {
    action: 'closed',
    number: pull.number,
    pull_request: await pullJson(state, repository, pull),
  })
}
