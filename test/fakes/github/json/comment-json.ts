import type { Comment, GitHubState, Json, Repository } from '../state.ts'
import { appJson } from './app-json.ts'
import { apiOf, webOf } from './repository-json.ts'
import { userJson } from './user-json.ts'

export function commentJson(state: GitHubState, repository: Repository, comment: Comment): Json {
  const issues = `${apiOf(state, repository)}/issues`
  const kind = repository.pulls.some((pull) => pull.number === comment.issue) ? 'pull' : 'issues'
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${issues}/comments/${comment.id}`,
    html_url: `${webOf(repository)}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${issues}/${comment.issue}`,
    body: comment.body,
    user: userJson(comment.login, comment.type),
    created_at: comment.created_at,
    updated_at: comment.updated_at,
    author_association: 'CONTRIBUTOR',
    performed_via_github_app: comment.type === 'Bot' ? appJson(comment.login) : null,
  }
}
