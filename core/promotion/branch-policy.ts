import type { Digest } from '../version/agent-version.ts'

/** Whether one agent, as merging would leave it on the branch of an environment, may become active there. */
export interface AgentPolicy {
  agent: string
  /** null when the agent is gone, or a file of it cannot be read. */
  version: Digest | null
  /** `same`: the branch holds that version already. `removed`: nothing becomes active. `refused`: it may not. */
  as: 'same' | 'removed' | 'promotion' | 'rollback' | 'hotfix' | 'refused'
  message: string
  /** Of a refused version: the verified one that differs from it in the fewest files. */
  nearest?: { version: Digest; environment: string }
  /** The files, from the repository's root, in which the two differ; sorted. */
  files?: readonly string[]
}

/** Whether what a pull request makes of the branch of an environment may run there (docs/promotion.md, The rule). */
export interface BranchPolicy {
  environment: string
  branch: string
  /** The environment it promotes from. */
  below: string
  /** Whose word on what ran where was taken; `none` when nobody could be asked. */
  evidence: 'deployments' | 'controller' | 'none'
  verdict: 'pass' | 'fail'
  /** Why nothing can be said; absent when something can. */
  problem?: string
  agents: readonly AgentPolicy[]
}
