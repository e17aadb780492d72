import type { BranchRule, EnvironmentOptions, Permissions, RepositoryOptions } from './options.ts'
import type { Clock } from './clock.ts'

export type Json = Record<string, unknown>

export interface Actor {
  token: string
  login: string
  kind: 'installation' | 'user' | 'app'
  permissions: Permissions
  repositories: ReadonlySet<string> | null
}

export interface Comment {
  id: number
  issue: number
  login: string
  type: 'Bot' | 'User'
  body: string
  created_at: string
  updated_at: string
}

export interface Label {
  id: number
  name: string
  color: string
  description: string | null
}

export interface Review {
  id: number
  login: string
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING'
  body: string
  commit: string
  submitted_at: string
}

export interface Pull {
  number: number
  id: number
  title: string
  body: string | null
  login: string
  draft: boolean
  state: 'open' | 'closed'
  /** `repository` is the full name; null when the fork is gone. */
  head: { repository: string | null; ref: string; sha: string }
  /** `sha` is the tip when it was opened or last pushed to: GitHub does not follow the base branch. */
  base: { ref: string; sha: string }
  /** Tip of the base branch that `mergeable` and refs/pull/N/merge were made from. */
  mergedFrom: string
  /** False until somebody has looked since it last changed. */
  looked: boolean
  mergeable: boolean
  mergeCommit: string | null
  merged: { at: string; by: string } | null
  reviews: Review[]
  created_at: string
  updated_at: string
  closed_at: string | null
}

export interface Annotation {
  path: string
  start_line: number
  end_line: number
  start_column?: number
  end_column?: number
  annotation_level: string
  message: string
  title?: string
  raw_details?: string
}

export interface CheckRun {
  id: number
  name: string
  login: string
  head_sha: string
  status: string
  conclusion: string | null
  details_url: string | null
  external_id: string | null
  started_at: string | null
  completed_at: string | null
  output: { title: string | null; summary: string | null; text: string | null }
  annotations: Annotation[]
}

export interface CommitStatus {
  id: number
  sha: string
  state: string
  context: string
  description: string | null
  target_url: string | null
  login: string
  created_at: string
}

export interface DeploymentStatus {
  id: number
  state: string
  description: string
  environment: string
  environment_url: string
  log_url: string
  login: string
  created_at: string
}

export interface Deployment {
  id: number
  sha: string
  ref: string
  task: string
  environment: string
  payload: unknown
  description: string | null
  production: boolean
  transient: boolean
  login: string
  created_at: string
  updated_at: string
  /** Oldest first. */
  statuses: DeploymentStatus[]
}

export interface Environment extends EnvironmentOptions {
  id: number
  name: string
  created_at: string
}

export interface Ruleset {
  id: number
  name: string
  enforcement: string
  include: readonly string[]
  rules: readonly BranchRule[]
  bypass: readonly string[]
}

export interface Release {
  id: number
  tag: string
  target: string
  name: string | null
  body: string | null
  draft: boolean
  prerelease: boolean
  login: string
  created_at: string
}

/** A job of a run; it waits as long as its environment wants a person's word. */
export interface Job {
  id: number
  name: string
  environment: string | null
  status: 'queued' | 'waiting' | 'in_progress' | 'completed'
  conclusion: string | null
  /** The deployment GitHub makes for a job that names an environment. */
  deployment: number | null
}

export interface Run {
  id: number
  number: number
  workflow: number
  event: string
  branch: string
  sha: string
  /** Full name of the repository the commit comes from. */
  headRepository: string
  actor: string
  conclusion: string | null
  jobs: Job[]
  reviews: { state: 'approved' | 'rejected'; login: string; comment: string; environments: string[] }[]
  created_at: string
}

export interface Workflow {
  id: number
  name: string
  path: string
}

export interface Artifact {
  id: number
  run: number
  name: string
  zip: Buffer
  expired: boolean
  created_at: string
}

/** An event GitHub tells webhooks and workflows about. */
export interface Delivery {
  event: string
  repository: string
  payload: Json
  /** Whether workflows start: `no` for what GITHUB_TOKEN did, `after approval` for its pull requests (docs: GITHUB_TOKEN). */
  startsWorkflows: 'yes' | 'no' | 'after approval'
}

export interface Repository {
  id: number
  owner: string
  name: string
  fullName: string
  options: RepositoryOptions
  defaultBranch: string
  /** Path of the bare repository. */
  bare: string
  /** Branches and tags as last seen. */
  refs: Map<string, string>
  /** Commits GitHub signed itself. */
  signed: Set<string>
  nextNumber: number
  issues: Set<number>
  issueLabels: Map<number, string[]>
  pulls: Pull[]
  comments: Comment[]
  labels: Label[]
  checkRuns: CheckRun[]
  statuses: CommitStatus[]
  deployments: Deployment[]
  environments: Environment[]
  rulesets: Ruleset[]
  releases: Release[]
  workflows: Workflow[]
  runs: Run[]
  artifacts: Artifact[]
}

/** Everything one GitHub knows. */
export interface GitHubState {
  /** Address of the API and of git, without a slash at the end. */
  url: string
  /** By full name, lower case. */
  repositories: Map<string, Repository>
  actors: Map<string, Actor>
  deliveries: Delivery[]
  clock: Clock
  mergeabilityTakesTime: boolean
  nextId(): number
}
