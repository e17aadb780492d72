import { changedFiles } from '../git/changed-files.ts'
import { mergeBaseOf } from '../git/merge-trees.ts'
import { git } from '../git/run-git.ts'
import type { GitHubState, Json, Pull, Repository } from '../state.ts'
import { labelJson } from './label-json.ts'
import { apiOf, repositoryJson, webOf } from './repository-json.ts'
import { userJson } from './user-json.ts'

/** As lists tell it. */
export function simplePullJson(state: GitHubState, repository: Repository, pull: Pull): Json {
  const api = `${apiOf(state, repository)}/pulls/${pull.number}`
  const issue = `${apiOf(state, repository)}/issues/${pull.number}`
  const web = `${webOf(repository)}/pull/${pull.number}`
  const source = state.repositories.get((pull.head.repository ?? '').toLowerCase())
  const hrefs = {
    url: api,
    html_url: web,
    issue_url: issue,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    comments_url: `${issue}/comments`,
    commits_url: `${api}/commits`,
    review_comments_url: `${api}/comments`,
    review_comment_url: `${apiOf(state, repository)}/pulls/comments{/number}`,
    statuses_url: `${apiOf(state, repository)}/statuses/${pull.head.sha}`,
  }
  return {
    id: pull.id,
    node_id: `PR_${pull.id}`,
    number: pull.number,
    ...hrefs,
    state: pull.state,
    locked: false,
    title: pull.title,
    body: pull.body,
    user: userJson(pull.login),
    labels: (repository.issueLabels.get(pull.number) ?? []).map((name) => labelJson(state, repository, name)),
    draft: pull.draft,
    head: side(state, source, pull.head),
    base: side(state, repository, pull.base),
    created_at: pull.created_at,
    updated_at: pull.updated_at,
    closed_at: pull.closed_at,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.mergeCommit,
    assignee: null,
    assignees: [],
    milestone: null,
    requested_reviewers: [],
    requested_teams: [],
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
    active_lock_reason: null,
    _links: links(hrefs, api),
  }
}

/** As itself. */
export async function pullJson(state: GitHubState, repository: Repository, pull: Pull): Promise<Json> {
  const { bare } = repository
  const base = pull.merged === null ? pull.mergedFrom : pull.base.sha
  const fork = (await mergeBaseOf(bare, base, pull.head.sha)) ?? base
  const [files, commits] = await Promise.all([
    changedFiles(bare, fork, pull.head.sha),
    git(bare, ['rev-list', '--count', `${fork}..${pull.head.sha}`]),
  ])
  const known = pull.state === 'open' && (pull.looked || !state.mergeabilityTakesTime)
  return {
    ...simplePullJson(state, repository, pull),
    merged: pull.merged !== null,
    merged_by: pull.merged === null ? null : userJson(pull.merged.by),
    mergeable: known ? pull.mergeable : null,
    rebaseable: known ? pull.mergeable : null,
    mergeable_state: known ? (pull.draft ? 'draft' : pull.mergeable ? 'clean' : 'dirty') : 'unknown',
    maintainer_can_modify: false,
    comments: repository.comments.filter((comment) => comment.issue === pull.number).length,
    review_comments: 0,
    commits: Number(commits),
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  }
}

function side(
  state: GitHubState,
  repository: Repository | undefined,
  { ref, sha }: { ref: string; sha: string },
): Json {
  const owner = repository?.owner ?? 'ghost'
  const repo = repository === undefined ? null : repositoryJson(state, repository)
  return { label: `${owner}:${ref}`, ref, sha, user: userJson(owner), repo }
}

function links(hrefs: Json, api: string): Json {
  const names = { self: 'url', html: 'html_url', issue: 'issue_url', comments: 'comments_url', commits: 'commits_url' }
  const more = {
    review_comments: 'review_comments_url',
    review_comment: 'review_comment_url',
    statuses: 'statuses_url',
  }
  return Object.fromEntries(
    Object.entries({ ...names, ...more }).map(([name, key]) => [name, { href: hrefs[key] ?? api }]),
  )
}
