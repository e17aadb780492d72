import type { Json } from '../state.ts'
import { idOf, userJson } from './user-json.ts'

/** The App behind a bot's login: `greenroom[bot]` is the App `greenroom`. */
export function appJson(login: string): Json {
  const slug = login.replace('[bot]', '')
  return {
    id: idOf(slug),
    slug,
    node_id: `A_${idOf(slug)}`,
    client_id: `Iv1.${idOf(slug)}`,
    owner: userJson('acme'),
    name: slug,
    description: null,
    external_url: 'https://example.com',
    html_url: `https://github.com/apps/${slug}`,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    permissions: {},
    events: [],
  }
}
