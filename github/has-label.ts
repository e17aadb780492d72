import { onGitHub } from './on-github.ts'
import type { Place } from './place.ts'

/** Whether a pull request has a label now; an event can be hours old when its run is repeated. */
export async function hasLabel({ client, owner, repo }: Place, number: number, label: string): Promise<boolean> {
  const { data } = await onGitHub(
    { what: `read the labels of pull request ${number}`, needs: 'pull-requests: read' },
    () => client.rest.issues.listLabelsOnIssue({ owner, repo, issue_number: number, per_page: 100 }),
  )
  return data.some(({ name }) => name === label)
}
