import type { Commit } from '../git/read-commits.ts'
import type { GitHubState, Json, Repository } from '../state.ts'
import { apiOf, webOf } from './repository-json.ts'
import { userJson } from './user-json.ts'

/** A commit as the repository's lists tell it. */
export function commitJson(state: GitHubState, repository: Repository, commit: Commit): Json {
  const api = apiOf(state, repository)
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: `${api}/commits/${commit.sha}`,
    html_url: `${webOf(repository)}/commit/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    commit: {
      url: `${api}/git/commits/${commit.sha}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      comment_count: 0,
      verification: verification(repository, commit.sha),
    },
    author: accountOf(commit.author.email),
    committer: accountOf(commit.committer.email),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: `${webOf(repository)}/commit/${sha}`,
    })),
  }
}

/** A commit as the Git database tells it. */
export function gitCommitJson(state: GitHubState, repository: Repository, commit: Commit): Json {
  const api = apiOf(state, repository)
  const { author, committer, message, tree, parents } = commit
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `${webOf(repository)}/commit/${commit.sha}`,
    author,
    committer,
    message,
    tree: {
      sha: tree,
      url: `${api}/git/trees/${tree}`,
    },
    parents: parents.map((sha) => ({
      sha,
      url: `${api}/git/commits/${sha}`,
      html_url: `${webOf(repository)}/commit/${sha}`,
    })),
    verification: verification(repository, commit.sha),
  }
}

/** Only what GitHub made and signed itself is verified here (docs.github.com, about commit signature verification). */
function verification(repository: Repository, sha: string): Json {
  const verified = repository.signed.has(sha)
  const text = verified ? 'signed by GitHub' : null
  return { verified, reason: verified ? 'valid' : 'unsigned', signature: text, payload: text, verified_at: null }
}

/** GitHub finds the account by the mail address: `7+robin@users.noreply.github.com`; null for the others. */
function accountOf(email: string): Json | null {
  const [, login] = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(email) ?? []
  return login === undefined ? null : userJson(login)
}
