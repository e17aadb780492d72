import type { Deployment } from '../promotion/deployment.ts'

/** What is known of the past of environments, and from whom. `none`: nobody could be asked, git's history must do. */
export interface Evidence {
  source: 'controller' | 'runtime' | 'github' | 'none'
  /** Of one agent in one environment, oldest first. */
  deployments(agent: string, environment: string): Promise<readonly Deployment[]>
}

/** Evidence for when neither the controller nor the runtime answers. */
export const NO_EVIDENCE: Evidence = { source: 'none', deployments: async () => [] }
