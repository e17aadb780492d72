import { type Handlers, ok } from '../call.ts'
import { labelJson } from '../json/label-json.ts'
import { apiOf, webOf } from '../json/repository-json.ts'
import { userJson } from '../json/user-json.ts'
import { issueOf } from './comments.ts'

export const ISSUES: Handlers = {
  // Every pull request is an issue too.
  'issues/get': (call, repository) => {
    const number = issueOf(call, repository)
    const pull = repository.pulls.find((one) => one.number === number)
    const api = `${apiOf(call.state, repository)}/issues/${number}`
    const web = `${webOf(repository)}/${pull === undefined ? 'issues' : 'pull'}/${number}`
    const link = `${apiOf(call.state, repository)}/pulls/${number}`
    const links = { url: link, html_url: web, diff_url: `${web}.diff`, patch_url: `${web}.patch` }
    return ok({
      id: pull?.id ?? number,
      node_id: `I_${pull?.id ?? number}`,
      number,
      url: api,
      html_url: web,
      repository_url: apiOf(call.state, repository),
      comments_url: `${api}/comments`,
      events_url: `${api}/events`,
      labels_url: `${api}/labels{/name}`,
      title: pull?.title ?? `Issue ${number}`,
      body: pull?.body ?? null,
      state: pull?.state ?? 'open',
      locked: false,
      user: userJson(pull?.login ?? 'robin'),
      labels: (repository.issueLabels.get(number) ?? []).map((name) => labelJson(call.state, repository, name)),
      assignee: null,
      assignees: [],
      milestone: null,
      author_association: 'CONTRIBUTOR',
      comments: repository.comments.filter((comment) => comment.issue === number).length,
      created_at: pull?.created_at ?? '2026-01-01T00:00:00Z',
      updated_at: pull?.updated_at ?? '2026-01-01T00:00:00Z',
      closed_at: pull?.closed_at ?? null,
      ...(pull === undefined ? {} : { pull_request: { ...links, merged_at: pull.merged?.at ?? null } }),
    })
  },
}
