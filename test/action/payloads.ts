import type { PullRequestFixture } from './make-pull-request.ts'

/** The fields of GitHub's `pull_request` payload that are read, and some that are not. */
export function pullRequestPayload(
  fixture: Pick<PullRequestFixture, 'base' | 'head'>,
  change: { headRepo?: unknown; at?: string; headRef?: string } = {},
): unknown {
  const repo = { id: 1, full_name: 'larkfield/agents' }
  return {
    action: 'synchronize',
    number: 1,
    pull_request: {
      number: 1,
      updated_at: change.at ?? '2026-06-01T12:00:00Z',
      title: '$(touch /tmp/owned)',
      base: { ref: 'main', sha: fixture.base, repo },
      head: { ref: change.headRef ?? 'better', sha: fixture.head, repo: 'headRepo' in change ? change.headRepo : repo },
    },
    repository: repo,
  }
}

export function pushPayload(before: string, after: string): unknown {
  return { ref: 'refs/heads/main', before, after, created: false, deleted: false, forced: false }
}
