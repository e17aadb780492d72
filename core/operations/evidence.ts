import type { Deployment } from '../promotion/deployment.ts'
import type { Digest } from '../version/agent-version.ts'

/** What is known of the past of environments, and from whom. `none`: nobody could be asked, git's history must do. */
export interface Evidence {
  source: 'controller' | 'runtime' | 'github' | 'none'
  /** Of one agent in one environment, oldest first. Where not all are asked for, a source that pays for each gives no more. */
  deployments(agent: string, environment: string, some?: SomeDeployments): Promise<readonly Deployment[]>
}

/** Which deployments are wanted: those that decide whether one version is known good or quarantined, or the newest few. */
export interface SomeDeployments {
  about?: Digest
  newest?: number
}

/** Evidence for when neither the controller nor the runtime answers. */
export const NO_EVIDENCE: Evidence = { source: 'none', deployments: async () => [] }
