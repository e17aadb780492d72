import type { Permission, Permissions, TokenOptions } from './options.ts'
import type { Actor, GitHubState, Repository } from './state.ts'

/** GITHUB_TOKEN acts as this (docs.github.com, GITHUB_TOKEN). */
export const ACTIONS_BOT = 'github-actions[bot]'

const OF_GITHUB_TOKEN: readonly Permission[] = [
  ...(['actions', 'checks', 'contents', 'deployments', 'issues', 'metadata', 'pull_requests', 'statuses'] as const),
]

export function actorOf(token: string, options: TokenOptions): Actor {
  const { login, kind, permissions = {}, repositories } = options
  return {
    token,
    login,
    kind,
    permissions: typeof permissions === 'string' ? everything(permissions) : { metadata: 'read', ...permissions },
    repositories: repositories === undefined ? null : new Set(repositories.map((name) => name.toLowerCase())),
  }
}

function everything(level: 'read' | 'write'): Permissions {
  return Object.fromEntries(OF_GITHUB_TOKEN.map((permission) => [permission, level]))
}

export function may(actor: Actor, permission: Permission, level: 'read' | 'write'): boolean {
  const held = actor.permissions[permission]
  return held === 'write' || (held === 'read' && level === 'read')
}

/** A private repository that a token may not see does not exist for it. */
export function maySee(actor: Actor | null, repository: Repository): boolean {
  if (repository.options.private !== true) return true
  return actor !== null && (actor.repositories?.has(repository.fullName.toLowerCase()) ?? true)
}

/** Of the authorization header: `token T`, `Bearer T`, or Basic with the token as password (apps: authenticating as an installation). */
export function actorFrom(state: GitHubState, header: string | undefined): Actor | null {
  const [scheme = '', value = ''] = (header ?? '').split(' ')
  if (/^(token|bearer)$/i.test(scheme)) return state.actors.get(value) ?? null
  if (!/^basic$/i.test(scheme)) return null
  const [, ...password] = Buffer.from(value, 'base64').toString('utf8').split(':')
  return state.actors.get(password.join(':')) ?? null
}

export function isBot(login: string): boolean {
  return login.endsWith('[bot]')
}
