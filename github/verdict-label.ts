import type { Octokit } from 'octokit'
import { onGitHub, statusOf } from './on-github.ts'
import type { RepositoryName } from './repository-name.ts'

export type Verdict = 'pass' | 'fail'

const LABELS: Readonly<Record<Verdict, { name: string; color: string; description: string }>> = {
  pass: { name: 'greenroom: pass', color: '0e8a16', description: 'The last check of this pull request passed' },
  fail: { name: 'greenroom: fail', color: 'b60205', description: 'The last check of this pull request did not pass' },
}

/**
 * Afterwards the pull request has the label of that verdict and not the other one; the label is made where the repository
 * has none. Other labels are not touched. The wrong one goes first: stopped in between there is none, never both.
 */
export async function keepVerdictLabel(
  client: Octokit,
  where: RepositoryName & { number: number },
  verdict: Verdict,
): Promise<void> {
  const { owner, repo, number: issue_number } = where
  const wanted = LABELS[verdict]
  const other = LABELS[verdict === 'pass' ? 'fail' : 'pass'].name
  const about = { what: `label pull request ${issue_number}`, needs: 'pull-requests: write' }
  const { data } = await onGitHub(about, () =>
    client.rest.issues.listLabelsOnIssue({ owner, repo, issue_number, per_page: 100 }),
  )
  const has = (name: string): boolean => data.some((label) => label.name === name)
  if (has(other))
    await ignoring(
      404,
      onGitHub(about, () => client.rest.issues.removeLabel({ ...where, issue_number, name: other })),
    )
  if (has(wanted.name)) return
  await makeLabel(client, where, wanted)
  await onGitHub(about, () => client.rest.issues.addLabels({ owner, repo, issue_number, labels: [wanted.name] }))
}

async function makeLabel(client: Octokit, where: RepositoryName, label: (typeof LABELS)[Verdict]): Promise<void> {
  const { owner, repo } = where
  const about = { what: `make the label ${label.name}`, needs: 'issues: write' }
  const found = await ignoring(
    404,
    onGitHub(about, () => client.rest.issues.getLabel({ owner, repo, name: label.name })),
  )
  if (found !== null) return
  // Another run can be faster: 422 already_exists.
  await ignoring(
    422,
    onGitHub(about, () => client.rest.issues.createLabel({ owner, repo, ...label })),
  )
}

async function ignoring<T>(status: number, call: Promise<T>): Promise<T | null> {
  try {
    return await call
  } catch (error) {
    if (statusOf(error) === status) return null
    throw error
  }
}
