import { decide, finishRun, type NewRun, startRun } from './actions-runs.ts'
import { mayReview, waitedFor } from './handlers/pending-deployments.ts'
import { review } from './handlers/reviews.ts'
import { label } from './handlers/labels.ts'
import { addComment } from './handlers/comments.ts'
import { type CommitFiles, commitFiles } from './git/commit-files.ts'
import { type NewPull, openPull } from './open-pull.ts'
import { settle } from './settle.ts'
import type {
  Artifact,
  CheckRun,
  Comment,
  Deployment,
  Environment,
  GitHubState,
  Pull,
  Release,
  Repository,
  Review,
  Run,
} from './state.ts'

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
  /** A person says yes or no to a pull request. */
  review(pull: number, said: { by: string; state?: Review['state']; body?: string }): void
  /** A workflow run; a job that names an environment with reviewers waits. */
  startRun(run: NewRun): Run
  runs(): readonly Run[]
  /** Names of the environments that a run waits for. */
  waitsFor(run: number): readonly string[]
  /** A person decides on what a run waits for; throws when the environment does not let them. */
  approve(run: number, by: string, comment?: string): void
  reject(run: number, by: string, comment?: string): void
  finishRun(run: number, conclusion: string): void
  /** As upload-artifact of a job of the run would. */
  addArtifact(artifact: { run: number; name: string; zip: Buffer; expired?: boolean }): Artifact
  /** Sees branches that were moved past GitHub. */
  settle(): Promise<void>
}

function one<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('the test names something that is not there')
  return thing
}

export function viewOf(state: GitHubState, repository: Repository): RepositoryView {
  const runOf = (id: number): Run => one(repository.runs.find((run) => run.id === id))
  function judge(run: Run, by: string, verdict: 'approved' | 'rejected', comment: string): void {
    const environments = waitedFor(repository, run)
    if (environments.length === 0) throw new Error(`run ${run.id} waits for nobody`)
    if (!environments.every((environment) => mayReview(environment, run, by))) throw new Error(`${by} may not review`)
    decide(state, repository, run, { login: by, state: verdict, comment, environments })
  }
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
    review: (number, { by, state: verdict = 'APPROVED', body = '' }) => {
      const pull = one(repository.pulls.find((pull) => pull.number === number))
      review(state, repository, pull, { login: by, state: verdict, body })
    },
    startRun: (run) => startRun(state, repository, run),
    runs: () => repository.runs,
    waitsFor: (id) => waitedFor(repository, runOf(id)).map(({ name }) => name),
    approve: (id, by, comment = '') => judge(runOf(id), by, 'approved', comment),
    reject: (id, by, comment = '') => judge(runOf(id), by, 'rejected', comment),
    finishRun: (id, conclusion) => finishRun(state, repository, runOf(id), conclusion),
    addArtifact(artifact) {
      const added = { expired: false, ...artifact, id: state.nextId(), created_at: state.clock.stamp() }
      repository.artifacts.push(added)
      return added
    },
    settle: see,
  }
}
