import { onGitHub } from './on-github.ts'
import type { OpenPullRequest } from './find-pull-requests.ts'
import type { Place } from './place.ts'

/**
 * True when merging would change `.github`, where the workflow that checked the pull request lies: GitHub takes that from
 * the pull request's own merge (docs.github.com, events that trigger workflows: pull_request). True as well while there is
 * no merge to look at.
 */
export async function changesWorkflows(place: Place, { base, testMerge }: OpenPullRequest): Promise<boolean> {
  if (testMerge === null) return true
  return (await folderOfWorkflows(place, testMerge)) !== (await folderOfWorkflows(place, base.ref))
}

/** git's id of the folder; null where there is none. */
async function folderOfWorkflows({ client, owner, repo }: Place, tree_sha: string): Promise<string | null> {
  const about = { what: 'read which workflows there are', needs: 'contents: read' }
  const { data } = await onGitHub(about, () => client.rest.git.getTree({ owner, repo, tree_sha }))
  return data.tree.find(({ path }) => path === '.github')?.sha ?? null
}
