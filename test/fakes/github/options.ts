/** A permission of a token, as `permissions:` of a workflow and the settings of an App name them. */
export type Permission =
  | 'actions'
  | 'administration'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'issues'
  | 'metadata'
  | 'pull_requests'
  | 'statuses'
  | 'workflows'

export type Permissions = Readonly<Partial<Record<Permission, 'read' | 'write'>>>

/** Who a token belongs to, and what it may do. */
export interface TokenOptions {
  login: string
  /** `installation`: GITHUB_TOKEN (login `github-actions[bot]`) and tokens of an App; `user`: a person's; `app`: an App's JWT. */
  kind: 'installation' | 'user' | 'app'
  /** `read` and `write` stand for everything a GITHUB_TOKEN can have; nothing named is nothing allowed but metadata. */
  permissions?: 'read' | 'write' | Permissions
  /** The repositories it may see; all where it is left out. */
  repositories?: readonly string[]
}

export interface EnvironmentOptions {
  /** Logins of the people who may approve; none: jobs are not held. */
  reviewers?: readonly string[]
  preventSelfReview?: boolean
  /** Minutes. */
  waitTimer?: number
  /** Patterns of branch names, `protected`: branches with protection; all branches where it is left out. */
  branches?: readonly string[] | 'protected'
  canAdminsBypass?: boolean
}

/** A rule as `GET /rules/branches/{branch}` tells it: `{ type: 'non_fast_forward' }`, `{ type: 'pull_request', parameters }`. */
export interface BranchRule {
  type: string
  parameters?: Readonly<Record<string, unknown>>
}

interface RulesetOptions {
  name: string
  enforcement?: 'active' | 'disabled' | 'evaluate'
  /** `refs/heads/live`, `refs/heads/*`, `~DEFAULT_BRANCH`, `~ALL`. */
  include: readonly string[]
  rules: readonly BranchRule[]
  /** Logins that the rules do not hold. */
  bypass?: readonly string[]
}

/** Classic branch protection of one branch. */
export interface ProtectionOptions {
  requiredChecks?: readonly string[]
  requiredReviews?: number
  linearHistory?: boolean
  signatures?: boolean
}

export interface RepositoryOptions {
  /** `acme/agents`. */
  name: string
  private?: boolean
  /** `free` has neither environments nor rulesets on private repositories, `team` no required reviewers there. */
  plan?: 'free' | 'team' | 'enterprise'
  defaultBranch?: string
  /** Full name of the repository it is a fork of. */
  forkOf?: string
  environments?: Readonly<Record<string, EnvironmentOptions>>
  rulesets?: readonly RulesetOptions[]
  protection?: Readonly<Record<string, ProtectionOptions>>
  labels?: readonly string[]
  /** Numbers of issues that exist already. */
  issues?: readonly number[]
  /** What GITHUB_TOKEN may without `permissions:`, and whether workflows may open and approve pull requests. */
  workflowPermissions?: { default?: 'read' | 'write'; canApprovePullRequests?: boolean }
  actionsEnabled?: boolean
  allowedActions?: 'all' | 'local_only' | 'selected'
  /** Ways to merge that are switched on; all where it is left out. */
  mergeMethods?: readonly ('merge' | 'squash' | 'rebase')[]
  /** People and what they are in the repository. */
  collaborators?: Readonly<Record<string, 'admin' | 'write' | 'read'>>
}

export interface GitHubOptions {
  repositories: readonly RepositoryOptions[]
  tokens: Readonly<Record<string, TokenOptions>>
  /** The time it is; where it is left out, a clock that moves a second on with each write. */
  clock?: () => Date
  limits?: {
    /** Requests an hour of one token; 5,000, and 1,000 for `github-actions[bot]`. */
    perHour?: number
    /** Writes in a minute of the real clock, as the secondary limit counts them (80 on GitHub); not counted where left out. */
    writesPerMinute?: number
  }
  /** True: `mergeable` is null at the first look after a change, as on GitHub, where a background job finds it out. */
  mergeabilityTakesTime?: boolean
}
