// Commits are made in the object database: no work tree, no index of a person's clone, no hooks, no signature. Nothing
// points at a new commit until somebody pushes it, so making one changes nothing that anyone can see.

import { git, type GitRepository } from './git.ts'

/** `Ada Lovelace <ada@example.org>`, in two parts. */
export interface Identity {
  name: string
  email: string
}

export interface CommitRequest {
  /** Tree id. */
  tree: string
  /** Commit ids, in order. */
  parents: readonly string[]
  message: string
  /** Author and committer. Default `Greenroom <greenroom@localhost>`. */
  author?: Identity
  /** ISO 8601; the present where absent. */
  date?: string
}

/** Who a commit is by when nobody is named. */
const GREENROOM: Identity = { name: 'Greenroom', email: 'greenroom@localhost' }

/** Writes a commit object and gives its id. The same request with a date gives the same id. */
export async function buildCommit(repo: GitRepository, request: CommitRequest): Promise<string> {
  const parents = request.parents.flatMap((parent) => ['-p', parent])
  const args = ['-c', 'i18n.commitEncoding=UTF-8', 'commit-tree', '--no-gpg-sign', ...parents, '-F', '-', request.tree]
  const written = await git(repo, args, { input: request.message, env: identity(request) })
  return written.toString('latin1').trim()
}

function identity(request: CommitRequest): Record<string, string> {
  const { name, email } = request.author ?? GREENROOM
  const clean = (text: string, otherwise: string) => text.replaceAll(/[\p{Cc}<>]/gu, '').trim() || otherwise
  const who = { name: clean(name, GREENROOM.name), email: clean(email, GREENROOM.email) }
  return {
    GIT_AUTHOR_NAME: who.name,
    GIT_AUTHOR_EMAIL: who.email,
    GIT_COMMITTER_NAME: who.name,
    GIT_COMMITTER_EMAIL: who.email,
    ...(request.date === undefined ? {} : { GIT_AUTHOR_DATE: request.date, GIT_COMMITTER_DATE: request.date }),
  }
}
