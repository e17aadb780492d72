import { onGitHub } from './on-github.ts'
import type { Place } from './place.ts'

/**
 * Who approved that the jobs of a run go to an environment; logins, sorted. A run is for one commit, also when it is run
 * again, so its approvals are for that commit.
 */
export async function runApprovals(
  { client, owner, repo }: Place,
  { runId, environment }: { runId: number; environment: string },
): Promise<string[]> {
  const { data } = await onGitHub(
    { what: `read who approved run ${runId} of ${owner}/${repo}`, needs: 'actions: read' },
    () => client.rest.actions.getReviewsForRun({ owner, repo, run_id: runId }),
  )
  const wanted = environment.toLowerCase()
  const given = data.filter(
    ({ state, environments }) =>
      state === 'approved' && environments.some(({ name }) => name?.toLowerCase() === wanted),
  )
  return [...new Set(given.map(({ user }) => user.login))].sort()
}
