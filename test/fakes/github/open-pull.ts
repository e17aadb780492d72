import { Refusal } from './call.ts'
import { deliver } from './deliver.ts'
import { isAncestor } from './git/merge-trees.ts'
import { pullJson } from './json/pull-json.ts'
import { bringHead, tryMerge } from './settle.ts'
import type { GitHubState, Pull, Repository } from './state.ts'

export interface NewPull {
  title?: string
  body?: string
  /** `branch`, or `owner:branch` of a fork. */
  head: string
  base: string
  draft?: boolean
}

/** Opens a pull request as GitHub does; 422 for branches that are not there, a second one for the same branches, or none to merge. */
export async function openPull(state: GitHubState, repository: Repository, by: string, asked: NewPull): Promise<Pull> {
  const source = sourceOf(state, repository, asked.head)
  const ref = asked.head.replace(/^[^:]*:/, '')
  const [sha, base] = [source?.refs.get(`refs/heads/${ref}`), repository.refs.get(`refs/heads/${asked.base}`)]
  if (source === undefined || sha === undefined) throw invalid('head')
  if (base === undefined) throw invalid('base')
  if (repository.pulls.some((pull) => isOpenFor(pull, source, ref, asked.base)))
    throw custom(`A pull request already exists for ${source.owner}:${ref}.`)
  const at = state.clock.stamp()
  const pull: Pull = {
    number: repository.nextNumber++,
    id: state.nextId(),
    title: asked.title ?? '',
    body: asked.body ?? null,
    login: by,
    draft: asked.draft === true,
    state: 'open',
    head: {
      repository: source.fullName,
      ref,
      sha,
    },
    base: {
      ref: asked.base,
      sha: base,
    },
    mergedFrom: base,
    looked: false,
    mergeable: true,
    mergeCommit: null,
    merged: null,
    reviews: [],
    created_at: at,
    updated_at: at,
    closed_at: null,
  }
  await bringHead(state, repository, pull)
  if (await isAncestor(repository.bare, sha, base)) {
    repository.nextNumber--
    throw custom(`No commits between ${asked.base} and ${asked.head}`)
  }
  repository.pulls.push(pull)
  repository.issues.add(pull.number)
  await tryMerge(repository, pull, base)
  const shown = await pullJson(state, repository, pull)
  deliver(state, repository, 'pull_request', by, { action: 'opened', number: pull.number, pull_request: shown })
  return pull
}

function sourceOf(state: GitHubState, repository: Repository, head: string): Repository | undefined {
  const [owner, branch] = head.split(':')
  if (branch === undefined || owner?.toLowerCase() === repository.owner.toLowerCase()) return repository
  const forks = [...state.repositories.values()].filter((one) => one.options.forkOf === repository.fullName)
  return forks.find((fork) => fork.owner.toLowerCase() === owner?.toLowerCase())
}

function isOpenFor(pull: Pull, source: Repository, ref: string, base: string): boolean {
  const { head } = pull
  return pull.state === 'open' && head.repository === source.fullName && head.ref === ref && pull.base.ref === base
}

function invalid(field: string): Refusal {
  return new Refusal(422, 'Validation Failed', { errors: [{ resource: 'PullRequest', field, code: 'invalid' }] })
}

function custom(message: string): Refusal {
  return new Refusal(422, 'Validation Failed', { errors: [{ resource: 'PullRequest', code: 'custom', message }] })
}
