import { type Call, created, type Handlers, noContent, ok, paramOf, Refusal } from '../call.ts'
import { isAncestor } from '../git/merge-trees.ts'
import { git, tryGit } from '../git/run-git.ts'
import { apiOf } from '../json/repository-json.ts'
import { page } from '../page.ts'
import { brokenRules } from '../rules/broken-rules.ts'
import type { Json, Repository } from '../state.ts'

const ZERO = '0'.repeat(40)

export const REFS: Handlers = {
  'git/get-ref': async (call, repository) => {
    const ref = `refs/${paramOf(call, 'ref')}`
    const sha = await idAt(repository, ref)
    if (sha === null) throw new Refusal(404, 'Not Found')
    return ok(await refJson(call, repository, ref, sha))
  },
  'git/list-matching-refs': async (call, repository) => {
    const prefix = `refs/${paramOf(call, 'ref')}`
    const refs = [...repository.refs].filter(([ref]) => ref.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1))
    return page(call, refs, ([ref, sha]) => refJson(call, repository, ref, sha))
  },
  'git/create-ref': async (call, repository) => {
    const { ref, sha } = call.body as { ref: string; sha: string }
    if (!/^refs\/[^/]+\/./.test(ref))
      throw new Refusal(422, 'Reference name must begin with "refs/" and have two slashes')
    if (repository.refs.has(ref)) throw new Refusal(422, 'Reference already exists')
    await demandObject(repository, sha)
    await demandRules(call, repository, ref, ZERO, sha)
    const { code, stderr } = await tryGit(repository.bare, ['update-ref', ref, sha, ZERO])
    if (code !== 0)
      throw new Refusal(422, `Reference name is not valid: ${/invalid|bad/.test(stderr) ? ref : 'conflict'}`)
    return created(await refJson(call, repository, ref, sha))
  },
  'git/update-ref': async (call, repository) => {
    const ref = `refs/${paramOf(call, 'ref')}`
    const { sha, force = false } = call.body as { sha: string; force?: boolean }
    const before = repository.refs.get(ref)
    if (before === undefined) throw new Refusal(422, 'Reference does not exist')
    await demandObject(repository, sha)
    // docs.github.com, REST Git references: without force only a fast-forward. There is no "expected old value".
    if (!force && !(await isAncestor(repository.bare, before, sha)))
      throw new Refusal(422, 'Update is not a fast forward')
    await demandRules(call, repository, ref, before, sha)
    await git(repository.bare, ['update-ref', ref, sha])
    return ok(await refJson(call, repository, ref, sha))
  },
  'git/delete-ref': async (call, repository) => {
    const ref = `refs/${paramOf(call, 'ref')}`
    const before = repository.refs.get(ref)
    if (before === undefined) throw new Refusal(422, 'Reference does not exist')
    if (ref === `refs/heads/${repository.defaultBranch}`) throw new Refusal(422, 'Cannot delete the default branch')
    await demandRules(call, repository, ref, before, ZERO)
    await git(repository.bare, ['update-ref', '-d', ref])
    return noContent()
  },
}

async function idAt(repository: Repository, ref: string): Promise<string | null> {
  const { code, stdout } = await tryGit(repository.bare, ['rev-parse', '-q', '--verify', ref])
  return code === 0 ? stdout.trim() : null
}

async function refJson(call: Call, repository: Repository, ref: string, sha: string): Promise<Json> {
  const type = await git(repository.bare, ['cat-file', '-t', sha])
  const api = apiOf(call.state, repository)
  return {
    ref,
    node_id: `REF_${Buffer.from(ref).toString('base64url')}`,
    url: `${api}/git/${ref}`,
    object: { type, sha, url: `${api}/git/${type}s/${sha}` },
  }
}

async function demandObject(repository: Repository, sha: string): Promise<void> {
  const { code } = await tryGit(repository.bare, ['cat-file', '-e', sha])
  if (code !== 0) throw new Refusal(422, 'Object does not exist')
}

/** Rulesets hold the API as they hold a push (docs.github.com, about rulesets). */
async function demandRules(
  call: Call,
  repository: Repository,
  ref: string,
  before: string,
  after: string,
): Promise<void> {
  const [first, ...more] = await brokenRules(call.state, repository, call.actor, { ref, before, after })
  if (first === undefined) return
  if (first.startsWith('refusing to allow')) throw new Refusal(403, 'Resource not accessible by integration')
  throw new Refusal(422, `Repository rule violations found\n\n${[first, ...more].join('\n')}`)
}
