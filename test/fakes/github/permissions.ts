import { ACTIONS_BOT, may } from './actors.ts'
import { Refusal } from './call.ts'
import type { Permission } from './options.ts'
import type { Actor } from './state.ts'

type Need = readonly [Permission, 'read' | 'write']

/** Any one of these is enough (docs.github.com, permissions required for GitHub Apps). */
const NEEDS: readonly [pattern: RegExp, needs: readonly Need[]][] = [
  [/^(users|rate-limit|apps)\//, []],
  [/^repos\/(get|get-branch-rules|get-repo-rulesets?)$/, [['metadata', 'read']]],
  [/^repos\/(get-branch-protection)$/, [['administration', 'read']]],
  [/^actions\/get-github-actions-/, [['administration', 'read']]],
  [/^repos\/create-or-update-environment$/, [['administration', 'write']]],
  [/^repos\/(get-environment|get-all-environments|list-deployment-branch-policies)$/, [['actions', 'read']]],
  [/^repos\/(get|list)-deployment/, [['deployments', 'read']]],
  [/^repos\/(create|delete)-deployment/, [['deployments', 'write']]],
  [/^repos\/create-commit-status$/, [['statuses', 'write']]],
  [/^repos\/(get-combined-status|list-commit-statuses)/, [['statuses', 'read']]],
  [/^repos\/list-pull-requests-/, [['pull_requests', 'read']]],
  [/^repos\/(create|update|delete)-release$/, [['contents', 'write']]],
  [/^(repos|git)\/(get|list|compare)/, [['contents', 'read']]],
  [/^git\//, [['contents', 'write']]],
  [/^checks\/(get|list)/, [['checks', 'read']]],
  [/^checks\//, [['checks', 'write']]],
  // Merging is a write to contents: pull_requests alone is not enough (openemr/openemr#13619).
  [/^pulls\/merge$/, [['contents', 'write']]],
  [/^pulls\/(get|list)/, [['pull_requests', 'read']]],
  [/^pulls\//, [['pull_requests', 'write']]],
  [/^issues\/(create-label|update-label)$/, [['issues', 'write']]],
  [/^issues\/(get|list)/, [...either('read')]],
  [/^issues\//, [...either('write')]],
  // Reviewing is for reviewers, and asks read alone of contents and deployments.
  [/^actions\/review-pending/, [['deployments', 'read']]],
  [/^actions\/create-/, [['actions', 'write']]],
  [/^actions\//, [['actions', 'read']]],
]

function either(level: 'read' | 'write'): readonly Need[] {
  return [
    ['issues', level],
    ['pull_requests', level],
  ]
}

/** Operations that answer about the token itself and need a certain kind of it. */
const KINDS: Readonly<Record<string, readonly Actor['kind'][]>> = {
  'users/get-authenticated': ['user'],
  'apps/get-authenticated': ['app'],
  'apps/get-repo-installation': ['app'],
  'apps/list-repos-accessible-to-installation': ['installation'],
  // docs.github.com, REST checks: write access for GitHub Apps only.
  'checks/create': ['installation'],
  'checks/update': ['installation'],
  // docs.github.com, review pending deployments: a required reviewer; an App is none.
  'actions/review-pending-deployments-for-run': ['user'],
}

/** Afterwards the actor may do the operation; 403 otherwise, as GitHub words it. */
export function demandPermission(actor: Actor, operation: string): void {
  const kinds = KINDS[operation] ?? ['installation', 'user']
  const anyKind = operation === 'rate-limit/get' || operation === 'users/get-by-username'
  const [, needs = []] = NEEDS.find(([pattern]) => pattern.test(operation)) ?? []
  const allowed = needs.length === 0 || needs.some(([permission, level]) => may(actor, permission, level))
  if ((anyKind || kinds.includes(actor.kind)) && allowed) return
  throw new Refusal(403, wordsFor(actor))
}

/** Value of X-Accepted-GitHub-Permissions. */
export function acceptedPermissions(operation: string): string {
  const [, needs = []] = NEEDS.find(([pattern]) => pattern.test(operation)) ?? []
  return needs.map(([permission, level]) => `${permission}=${level}`).join('; ')
}

function wordsFor(actor: Actor): string {
  return actor.kind === 'user' && actor.login !== ACTIONS_BOT
    ? 'Resource not accessible by personal access token'
    : 'Resource not accessible by integration'
}
