/** Permissions of a job's own token: `all` for read-all and write-all, else what is named; what is not named is off. */
export type JobPermissions = { all: 'read' | 'write' } | { named: Readonly<Record<string, string>> }

export interface WorkflowStep {
  /** null: a `run` step. */
  uses: string | null
  id: string | null
  inputs: Readonly<Record<string, string>>
}

export interface WorkflowConcurrency {
  group: string
  cancels: boolean
  /** Whether more than one run may wait. */
  queues: boolean
}

export interface WorkflowJob {
  id: string
  /** What its check is called on a pull request. */
  checkName: string
  /** null: neither the job nor the workflow says, so the repository's default holds. */
  permissions: JobPermissions | null
  /** As written; may be an expression. */
  environment: string | null
  isConditional: boolean
  concurrency: WorkflowConcurrency | null
  steps: readonly WorkflowStep[]
}

export interface WorkflowTrigger {
  /** Whether paths decide if it runs. */
  filtersPaths: boolean
  /** Patterns; empty for every branch. */
  branches: readonly string[]
  /** Names of the workflows that a `workflow_run` follows. */
  workflows: readonly string[]
}

/** What the checks look at in a file of .github/workflows. */
export interface WorkflowFile {
  path: string
  name: string
  on: ReadonlyMap<string, WorkflowTrigger>
  concurrency: WorkflowConcurrency | null
  jobs: readonly WorkflowJob[]
}
