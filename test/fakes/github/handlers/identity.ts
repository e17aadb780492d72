import { maySee } from '../actors.ts'
import { type Handlers, found, ok, paramOf } from '../call.ts'
import { appJson } from '../json/app-json.ts'
import { repositoryJson } from '../json/repository-json.ts'
import { idOf, publicUserJson, userJson } from '../json/user-json.ts'
import { page } from '../page.ts'

export const IDENTITY: Handlers = {
  'users/get-authenticated': (call) => ok(publicUserJson(call.actor.login)),
  'users/get-by-username': (call) => ok(publicUserJson(paramOf(call, 'username'))),
  'apps/get-authenticated': (call) => ok(appJson(call.actor.login)),
  'apps/get-repo-installation': (call, repository) => {
    const { login } = call.actor
    const slug = login.replace('[bot]', '')
    return ok({
      id: idOf(`${slug} in ${repository.owner}`),
      account: userJson(repository.owner),
      app_id: idOf(slug),
      app_slug: slug,
      client_id: `Iv1.${idOf(slug)}`,
      target_id: idOf(repository.owner),
      target_type: 'Organization',
      permissions: call.actor.permissions,
      events: [],
      single_file_name: null,
      repository_selection: call.actor.repositories === null ? 'all' : 'selected',
      access_tokens_url: 'https://api.github.com/app/installations/1/access_tokens',
      repositories_url: 'https://api.github.com/installation/repositories',
      html_url: `https://github.com/organizations/${repository.owner}/settings/installations/1`,
      created_at: '2026-01-01T00:00:00Z',
      updated_at: '2026-01-01T00:00:00Z',
      suspended_by: null,
      suspended_at: null,
    })
  },
  'apps/list-repos-accessible-to-installation': (call) => {
    const all = [...call.state.repositories.values()].filter((one) => maySee(call.actor, one))
    return page(call, all, (one) => repositoryJson(call.state, found(one)), 'repositories')
  },
}
