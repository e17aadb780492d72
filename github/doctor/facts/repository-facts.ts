import type { Fact } from '../fact.ts'
import type { WorkflowFile } from '../workflows/workflow-file.ts'
import type { BranchRule, EnvironmentFacts } from './environment-facts.ts'

/** A token by its first characters; GitHub says so in no other way. */
export type TokenKind = 'classic' | 'fine-grained' | 'oauth' | 'app-of-user' | 'installation' | 'unknown' | 'none'

interface TokenFacts {
  kind: TokenKind
  /** Of classic and OAuth tokens; null where GitHub does not say. */
  scopes: readonly string[] | null
}

export interface GeneralFacts {
  visibility: 'public' | 'private' | 'internal'
  defaultBranch: string
  archived: boolean
  /** null: GitHub tells it to those alone who may write. */
  mergeMethods: readonly ('merge' | 'squash' | 'rebase')[] | null
}

export interface BranchWorkflows {
  /** The same text for the same files: names and object ids of .github/workflows. Empty where there are none. */
  tree: string
  files: readonly WorkflowFile[]
  /** Paths of files that could not be read as workflows. */
  unreadable: readonly string[]
}

/** Everything read of a repository, once; the checks are pure functions of it. */
export interface RepositoryFacts {
  /** `acme/agents`. */
  repository: string
  token: TokenFacts
  general: Fact<GeneralFacts>
  actions: Fact<{ enabled: boolean; allowed: 'all' | 'local_only' | 'selected'; wantsShas: boolean }>
  workflowPermissions: Fact<{ byDefault: 'read' | 'write'; mayOpenPullRequests: boolean }>
  labels: Fact<ReadonlySet<string>>
  /** Names in lower case. */
  environmentNames: Fact<ReadonlySet<string>>
  /** In the order of greenroom.yaml. */
  environments: readonly EnvironmentFacts[]
  /** By branch: the default branch and each environment's that exists. */
  workflows: ReadonlyMap<string, Fact<BranchWorkflows>>
  /** Rules for the branches that promotions are pushed to. */
  promotionBranch: Fact<readonly BranchRule[]>
  /** Whether a controller was named: it deploys without a workflow. */
  hasController: boolean
}
