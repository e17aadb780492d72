import type { EnvironmentEntry } from '../../../core/promotion/greenroom-config.ts'
import type { Fact } from '../fact.ts'

/** An environment as GitHub keeps it. */
export interface ProtectedEnvironment {
  name: string
  /** People and teams one of whom has to approve; 0: nobody is asked. */
  reviewers: number
  preventSelfReview: boolean
  waitMinutes: number
  /** Rules of Apps that are asked. */
  customRules: number
  /** Branches whose jobs may name it: `protected` is those with branch protection, else patterns of their names. */
  branches: 'all' | 'protected' | readonly string[]
  /** null: GitHub does not say. */
  adminsMayBypass: boolean | null
}

/** A rule for a branch, of a ruleset or of branch protection, under the name that rulesets give it. */
export interface BranchRule {
  type: string
  parameters: Readonly<Record<string, unknown>>
  /** Where it is set: `the ruleset 12` or `the branch protection of live`. */
  from: string
  /** Whether whoever holds the token may pass over it; null where GitHub does not say. */
  bypass: 'always' | 'pull-requests' | 'never' | 'exempt' | null
}

export interface BranchFacts {
  name: string
  commit: string
  rules: Fact<readonly BranchRule[]>
  /** False: the plan has no rulesets here, so private repositories have no environments either. */
  rulesetsInPlan: boolean
}

/** What is known of one environment of greenroom.yaml. */
export interface EnvironmentFacts {
  /** `acme/agents`. */
  repository: string
  wanted: EnvironmentEntry
  visibility: Fact<'public' | 'private' | 'internal'>
  /** null: GitHub has none of this name. */
  environment: Fact<ProtectedEnvironment | null>
  /** null: there is no such branch. */
  branch: Fact<BranchFacts | null>
}
