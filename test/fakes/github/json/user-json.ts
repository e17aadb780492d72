import { isBot } from '../actors.ts'
import type { Json } from '../state.ts'

/** A person or a bot, as it stands inside everything else. */
export function userJson(login: string, type: 'Bot' | 'User' = isBot(login) ? 'Bot' : 'User'): Json {
  const api = `https://api.github.com/users/${encodeURIComponent(login)}`
  return {
    login,
    id: idOf(login),
    node_id: `U_${idOf(login)}`,
    avatar_url: `https://avatars.githubusercontent.com/${encodeURIComponent(login)}`,
    gravatar_id: '',
    url: api,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type,
    site_admin: false,
  }
}

/** The same id for the same login, whichever GitHub is asked. */
export function idOf(name: string): number {
  return Buffer.from(name.toLowerCase()).reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7)
}

/** What `GET /users/{username}` tells on top. */
export function publicUserJson(login: string): Json {
  const nothing = { name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null }
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 }
  const dates = { created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' }
  return { ...userJson(login), ...nothing, ...counts, ...dates, user_view_type: 'public' }
}
