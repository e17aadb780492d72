import { onGitHub } from './on-github.ts'
import type { Author } from './own-author.ts'
import type { Place } from './place.ts'

/** How a deployment stands. GitHub may add states, so they are text. */
export interface DeploymentState {
  /** The newest status; `pending` before there is one. */
  state: string
  /** When it first was a success, ISO 8601; null when it never was. */
  succeededAt: string | null
}

/** Whoever wrote it has no account any more. */
const NOBODY: Author = { id: 0, type: 'User' }
const TERMINAL: readonly string[] = ['success', 'failure', 'error', 'inactive']

/** True for a state that nothing follows but `inactive`. */
export function isTerminal({ state }: DeploymentState): boolean {
  return TERMINAL.includes(state)
}

/** Reads the statuses of a deployment, the newest 100; of those only what `counts` says, where that matters. */
export async function deploymentState(
  { client, owner, repo }: Place,
  id: number,
  counts: (author: Author) => boolean = () => true,
): Promise<DeploymentState> {
  const { data } = await onGitHub(
    { what: `read the state of deployment ${id} in ${owner}/${repo}`, needs: 'deployments: read' },
    () => client.rest.repos.listDeploymentStatuses({ owner, repo, deployment_id: id, per_page: 100 }),
  )
  const statuses = data.filter(({ creator }) => counts(creator ?? NOBODY)).sort((a, b) => a.id - b.id)
  return {
    state: statuses.at(-1)?.state ?? 'pending',
    succeededAt: statuses.find(({ state }) => state === 'success')?.created_at ?? null,
  }
}
