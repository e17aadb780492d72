import { type DeploymentRecord, readPayload } from './deployment-record.ts'
import { onGitHub } from './on-github.ts'
import type { Place } from './place.ts'

const PAGE = 100
const MAX_PAGES = 3

/** Deployments of an environment (of a commit, where one is given) whose payload is ours, newest first; of the newest 300. */
export async function listDeployments(
  { client, owner, repo }: Place,
  wanted: { environment: string; sha?: string },
): Promise<DeploymentRecord[]> {
  const { environment, sha } = wanted
  const records: DeploymentRecord[] = []
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await onGitHub(
      { what: `read the deployments of ${environment} in ${owner}/${repo}`, needs: 'deployments: read' },
      () =>
        client.rest.repos.listDeployments({
          owner,
          repo,
          environment,
          ...(sha === undefined ? {} : { sha }),
          per_page: PAGE,
          page,
        }),
    )
    for (const { id, sha, environment, created_at, creator, payload } of data) {
      const ours = readPayload(payload)
      if (ours === null || creator === null || environment !== wanted.environment) continue
      const { login, id: creatorId, type } = creator
      records.push({ id, sha, environment, createdAt: created_at, creator: { login, id: creatorId, type }, ...ours })
    }
    if (data.length < PAGE) break
  }
  return records.sort((a, b) => b.id - a.id)
}
