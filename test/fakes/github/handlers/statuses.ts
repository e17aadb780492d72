import { created, found, type Handlers, invalid, ok, paramOf, Refusal } from '../call.ts'
import { commitOf } from '../git/read-commits.ts'
import { apiOf, minimalRepositoryJson } from '../json/repository-json.ts'
import { statusJson } from '../json/status-json.ts'
import { page } from '../page.ts'
import { sameContext } from '../rules/unmet-checks.ts'
import type { CommitStatus, Repository } from '../state.ts'

export const STATUSES: Handlers = {
  'repos/create-commit-status': async (call, repository) => {
    const sha = paramOf(call, 'sha')
    if ((await commitOf(repository.bare, sha)) !== sha) throw new Refusal(422, `No commit found for SHA: ${sha}`)
    const { state, context = 'default', description, target_url } = call.body as Partial<CommitStatus>
    if ((description?.length ?? 0) > 140) throw invalid('description is too long (maximum is 140 characters)')
    const same = repository.statuses.filter((one) => one.sha === sha && sameContext(one.context, context))
    // docs.github.com, REST commit statuses: 1000 statuses per sha and context.
    if (same.length >= 1000) throw new Refusal(422, 'This SHA and context has reached the maximum number of statuses.')
    const status = {
      id: call.state.nextId(),
      sha,
      state: state ?? 'pending',
      context,
      description: description ?? null,
      target_url: target_url ?? null,
      login: call.actor.login,
      created_at: call.state.clock.stamp(),
    }
    repository.statuses.push(status)
    return created(statusJson(call.state, repository, status))
  },
  'repos/list-commit-statuses-for-ref': async (call, repository) => {
    const sha = found(await commitOf(repository.bare, paramOf(call, 'ref')))
    const all = repository.statuses.filter((status) => status.sha === sha).reverse()
    return page(call, all, (status) => statusJson(call.state, repository, status))
  },
  'repos/get-combined-status-for-ref': async (call, repository) => {
    const sha = found(await commitOf(repository.bare, paramOf(call, 'ref')))
    const latest = latestStatuses(repository, sha)
    const shown = await page(call, latest, (status) => statusJson(call.state, repository, status))
    const body = {
      state: combined(latest),
      sha,
      total_count: latest.length,
      statuses: shown.body,
      repository: minimalRepositoryJson(call.state, repository),
      commit_url: `${apiOf(call.state, repository)}/commits/${sha}`,
      url: `${apiOf(call.state, repository)}/commits/${sha}/status`,
    }
    return { ...ok(body), headers: shown.headers ?? {} }
  },
}

/** The newest status of each context. */
export function latestStatuses(repository: Repository, sha: string): CommitStatus[] {
  const all = repository.statuses.filter((status) => status.sha === sha).reverse()
  return all.filter((status, index) => all.findIndex((one) => sameContext(one.context, status.context)) === index)
}

/** docs.github.com, REST commit statuses: failure if any is error or failure, pending if none or any is, else success. */
function combined(statuses: readonly CommitStatus[]): string {
  if (statuses.some(({ state }) => state === 'error' || state === 'failure')) return 'failure'
  return statuses.length === 0 || statuses.some(({ state }) => state === 'pending') ? 'pending' : 'success'
}
