import type { Identity } from './read-commits.ts'
import { git } from './run-git.ts'

export interface NewCommit {
  tree: string
  parents: readonly string[]
  message: string
  author: Identity
  committer?: Identity
}

/** Id of the new commit object; no ref names it yet. */
export function writeCommit(bare: string, commit: NewCommit): Promise<string> {
  const { author, committer = author } = commit
  const env = {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_AUTHOR_DATE: author.date,
    GIT_COMMITTER_NAME: committer.name,
    GIT_COMMITTER_EMAIL: committer.email,
    GIT_COMMITTER_DATE: committer.date,
  }
  const parents = commit.parents.flatMap((parent) => ['-p', parent])
  return git(bare, ['commit-tree', commit.tree, ...parents, '-F', '-'], { env, stdin: commit.message })
}
