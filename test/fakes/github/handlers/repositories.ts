import { may } from '../actors.ts'
import { found, type Handlers, ok, paramOf, Refusal } from '../call.ts'
import { readCommit } from '../git/read-commits.ts'
import { git } from '../git/run-git.ts'
import { commitJson } from '../json/commit-json.ts'
import { apiOf, fullRepositoryJson, webOf } from '../json/repository-json.ts'
import { protectionJson } from '../json/protection-json.ts'
import { page } from '../page.ts'

export const REPOSITORIES: Handlers = {
  'repos/get': (call, repository) => {
    const own = repository.options.collaborators?.[call.actor.login]
    const admin = own === 'admin' || may(call.actor, 'administration', 'read')
    const role = admin ? 'admin' : may(call.actor, 'contents', 'write') ? 'write' : 'read'
    return ok(fullRepositoryJson(call.state, repository, role))
  },
  'repos/list-branches': (call, repository) => {
    const wanted = call.query['protected']
    const all = [...repository.refs]
      .filter(([ref]) => ref.startsWith('refs/heads/'))
      .sort(([a], [b]) => (a < b ? -1 : 1))
    const named = all.map(([ref, sha]) => ({ name: ref.slice('refs/heads/'.length), sha }))
    const isProtected = (name: string): boolean => repository.options.protection?.[name] !== undefined
    const shown = named.filter(({ name }) => wanted === undefined || String(isProtected(name)) === wanted)
    return page(call, shown, ({ name, sha }) => ({
      name,
      commit: { sha, url: `${apiOf(call.state, repository)}/commits/${sha}` },
      protected: isProtected(name),
    }))
  },
  'repos/get-branch': async (call, repository) => {
    const name = paramOf(call, 'branch')
    const sha = repository.refs.get(`refs/heads/${name}`)
    if (sha === undefined) throw new Refusal(404, 'Branch not found')
    const api = `${apiOf(call.state, repository)}/branches/${name}`
    const protection = repository.options.protection?.[name]
    return ok({
      name,
      commit: commitJson(call.state, repository, found(await readCommit(repository.bare, sha))),
      _links: { self: api, html: `${webOf(repository)}/tree/${name}` },
      protected: protection !== undefined,
      protection: { enabled: protection !== undefined },
      protection_url: `${api}/protection`,
    })
  },
  'repos/get-branch-protection': (call, repository) => {
    const { private: hidden = false, plan = 'team', protection = {} } = repository.options
    if (hidden && plan === 'free')
      throw new Refusal(403, 'Upgrade to GitHub Pro or make this repository public to enable this feature.')
    const name = paramOf(call, 'branch')
    const rules = protection[name]
    if (rules === undefined) throw new Refusal(404, 'Branch not protected')
    return ok(protectionJson(`${apiOf(call.state, repository)}/branches/${name}/protection`, rules))
  },
  'repos/list-tags': async (call, repository) => {
    const names = [...repository.refs.keys()]
      .filter((ref) => ref.startsWith('refs/tags/'))
      .sort()
      .reverse()
    return page(call, names, async (ref) => {
      const sha = await git(repository.bare, ['rev-parse', `${ref}^{commit}`])
      const name = ref.slice('refs/tags/'.length)
      const api = apiOf(call.state, repository)
      return {
        name,
        commit: { sha, url: `${api}/commits/${sha}` },
        zipball_url: `${api}/zipball/${ref}`,
        tarball_url: `${api}/tarball/${ref}`,
        node_id: `REF_${Buffer.from(ref).toString('base64url')}`,
      }
    })
  },
}
