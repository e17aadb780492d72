import { onGitHub } from './on-github.ts'
import type { Place } from './place.ts'

/** How a deployment stands. GitHub may add states, so they are text. */
export interface DeploymentState {
  /** The newest status; `pending` before there is one. */
  state: string
  /** When it first was a success, ISO 8601; null when it never was. */
  succeededAt: string | null
}

const TERMINAL: readonly string[] = ['success', 'failure', 'error', 'inactive']

/** True for a state that nothing follows but `inactive`. */
export function isTerminal({ state }: DeploymentState): boolean {
  return TERMINAL.includes(state)
}

/** Reads the statuses of a deployment, the newest 100. */
export async function deploymentState({ client, owner, repo }: Place, id: number): Promise<DeploymentState> {
  const { data } = await onGitHub(
    { what: `read the state of deployment ${id} in ${owner}/${repo}`, needs: 'deployments: read' },
    () => client.rest.repos.listDeploymentStatuses({ owner, repo, deployment_id: id, per_page: 100 }),
  )
  const statuses = [...data].sort((a, b) => a.id - b.id)
  return {
    state: statuses.at(-1)?.state ?? 'pending',
    succeededAt: statuses.find(({ state }) => state === 'success')?.created_at ?? null,
  }
}
