import { ACTIONS_BOT, may } from '../actors.ts'
import { type Call, created, found, type Handlers, invalid, numberOf, ok, Refusal } from '../call.ts'
import { deliver } from '../deliver.ts'
import { changedFiles } from '../git/changed-files.ts'
import { mergeBaseOf } from '../git/merge-trees.ts'
import { readCommits } from '../git/read-commits.ts'
import { commitJson } from '../json/commit-json.ts'
import { fileJson } from '../json/file-json.ts'
import { pullJson, simplePullJson } from '../json/pull-json.ts'
import { openPull, type NewPull } from '../open-pull.ts'
import { page } from '../page.ts'
import { bringHead, close, tryMerge } from '../settle.ts'
import type { Pull, Repository } from '../state.ts'

export const PULLS: Handlers = {
  'pulls/list': (call, repository) => {
    const { state = 'open', head, base, sort = 'created', direction } = call.query
    const [owner = '', ...branch] = (head ?? '').split(':')
    const fits = (pull: Pull): boolean =>
      (state === 'all' || pull.state === state) &&
      (base === undefined || pull.base.ref === base) &&
      // Without an owner GitHub ignores the filter.
      (branch.length === 0 ||
        (ownerOf(pull).toLowerCase() === owner.toLowerCase() && pull.head.ref === branch.join(':')))
    const all = repository.pulls.filter(fits)
    const key = sort === 'updated' ? 'updated_at' : 'created_at'
    all.sort((a, b) => a[key].localeCompare(b[key]) || a.number - b.number)
    if ((direction ?? (sort === 'created' ? 'desc' : 'asc')) === 'desc') all.reverse()
    return page(call, all, (pull) => simplePullJson(call.state, repository, pull))
  },
  'pulls/get': async (call, repository) => {
    const pull = pullOf(call, repository)
    const shown = await pullJson(call.state, repository, pull)
    pull.looked = true
    return ok(shown)
  },
  'pulls/create': async (call, repository) => {
    // docs.github.com, managing Actions settings: allow GitHub Actions to create and approve pull requests; off by default.
    if (call.actor.login === ACTIONS_BOT && repository.options.workflowPermissions?.canApprovePullRequests === false)
      throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.')
    const pull = await openPull(call.state, repository, call.actor.login, call.body as unknown as NewPull)
    return created(await pullJson(call.state, repository, pull))
  },
  'pulls/update': async (call, repository) => {
    const pull = pullOf(call, repository)
    const { title, body, state, base } = call.body as { title?: string; body?: string; state?: string; base?: string }
    if (title !== undefined) pull.title = title
    if (body !== undefined) pull.body = body
    if (base !== undefined && base !== pull.base.ref) await changeBase(repository, pull, base)
    pull.updated_at = call.state.clock.stamp()
    if (state === 'closed' && pull.state === 'open') await close(call.state, repository, pull, call.actor.login)
    if (state === 'open' && pull.state === 'closed') await reopen(call, repository, pull)
    return ok(await pullJson(call.state, repository, pull))
  },
  'pulls/list-files': async (call, repository) => {
    const pull = pullOf(call, repository)
    const base = pull.merged === null ? pull.mergedFrom : pull.base.sha
    const fork = (await mergeBaseOf(repository.bare, base, pull.head.sha)) ?? base
    // docs.github.com, REST pulls: responses include a maximum of 3000 files.
    const files = (await changedFiles(repository.bare, fork, pull.head.sha)).slice(0, 3000)
    return page(call, files, (file) => fileJson(call.state, repository, file, pull.head.sha))
  },
  'pulls/list-commits': async (call, repository) => {
    const pull = pullOf(call, repository)
    const base = pull.merged === null ? pull.mergedFrom : pull.base.sha
    // docs.github.com, REST pulls: a maximum of 250 commits.
    const commits = await readCommits(repository.bare, ['--reverse', `${base}..${pull.head.sha}`])
    return page(call, commits.slice(0, 250), (commit) => commitJson(call.state, repository, commit))
  },
}

/** The pull request of the path. */
export function pullOf(call: Call, repository: Repository): Pull {
  return found(repository.pulls.find((pull) => pull.number === numberOf(call, 'pull_number')))
}

function ownerOf(pull: Pull): string {
  return (pull.head.repository ?? 'ghost').split('/')[0] ?? ''
}

async function changeBase(repository: Repository, pull: Pull, base: string): Promise<void> {
  const sha = repository.refs.get(`refs/heads/${base}`)
  if (sha === undefined)
    throw new Refusal(422, 'Validation Failed', {
      errors: [{ resource: 'PullRequest', field: 'base', code: 'invalid' }],
    })
  pull.base = { ref: base, sha }
  await tryMerge(repository, pull, sha)
}

async function reopen(call: Call, repository: Repository, pull: Pull): Promise<void> {
  const source = call.state.repositories.get((pull.head.repository ?? '').toLowerCase())
  const sha = source?.refs.get(`refs/heads/${pull.head.ref}`)
  if (pull.merged !== null || sha === undefined || !may(call.actor, 'pull_requests', 'write'))
    throw invalid('state cannot be changed.')
  Object.assign(pull, { state: 'open', closed_at: null, head: { ...pull.head, sha } })
  await bringHead(call.state, repository, pull)
  await tryMerge(repository, pull, repository.refs.get(`refs/heads/${pull.base.ref}`) ?? pull.base.sha)
  const shown = simplePullJson(call.state, repository, pull)
  deliver(call.state, repository, 'pull_request', call.actor.login, {
    action: 'reopened',
    number: pull.number,
    pull_request: shown,
  })
}
