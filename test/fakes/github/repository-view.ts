import { label } from './handlers/labels.ts'
import { addComment } from './handlers/comments.ts'
import { type CommitFiles, commitFiles } from './git/commit-files.ts'
import { type NewPull, openPull } from './open-pull.ts'
import { settle } from './settle.ts'
import type { CheckRun, Comment, Deployment, Environment, GitHubState, Pull, Release, Repository } from './state.ts'

/** One repository as a test looks at it and arranges it. */
export interface RepositoryView {
  name: string
  /** Path of the bare repository. */
  bare: string
  gitUrl: string
  comments(issue: number): readonly Comment[]
  checkRuns(): readonly CheckRun[]
  pulls(): readonly Pull[]
  deployments(): readonly Deployment[]
  environments(): readonly Environment[]
  releases(): readonly Release[]
  /** Names of the labels of an issue or pull request. */
  labels(issue: number): readonly string[]
  /** Tip of a branch, or what a full ref names; null where there is none. */
  tip(branchOrRef: string): Promise<string | null>
  tags(): Promise<readonly string[]>
  /** Commits as somebody with a clone would, and pushes; returns the id. */
  commit(commit: CommitFiles): Promise<string>
  addComment(comment: { issue: number; login: string; body: string; type?: 'Bot' | 'User' }): Comment
  openPull(pull: NewPull & { by?: string }): Promise<Pull>
  /** A person or bot sets the labels. */
  setLabels(issue: number, names: readonly string[], by?: string): void
  /** Sees branches that were moved past GitHub. */
  settle(): Promise<void>
}

export function viewOf(state: GitHubState, repository: Repository): RepositoryView {
  const see = (): Promise<void> => settle(state, repository)
  return {
    name: repository.fullName,
    bare: repository.bare,
    gitUrl: `${state.url}/${repository.fullName}.git`,
    comments: (issue) => repository.comments.filter((comment) => comment.issue === issue),
    checkRuns: () => repository.checkRuns,
    pulls: () => repository.pulls,
    deployments: () => repository.deployments,
    environments: () => repository.environments,
    releases: () => repository.releases,
    labels: (issue) => repository.issueLabels.get(issue) ?? [],
    async tip(name) {
      await see()
      return repository.refs.get(name) ?? repository.refs.get(`refs/heads/${name}`) ?? null
    },
    async tags() {
      await see()
      const names = [...repository.refs.keys()].filter((ref) => ref.startsWith('refs/tags/'))
      return names.map((ref) => ref.slice('refs/tags/'.length))
    },
    async commit(commit) {
      const id = await commitFiles(repository.bare, { date: state.clock.stamp(), ...commit })
      await settle(state, repository, commit.by ?? 'robin')
      return id
    },
    addComment: (comment) => addComment(state, repository, comment),
    async openPull({ by = 'robin', ...pull }) {
      await see()
      return openPull(state, repository, by, pull)
    },
    setLabels: (issue, names, by = 'robin') => label(state, repository, issue, names, by),
    settle: see,
  }
}
