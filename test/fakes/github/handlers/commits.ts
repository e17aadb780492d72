import { type Call, found, type Handlers, ok, paramOf, Refusal } from '../call.ts'
import { changedFiles } from '../git/changed-files.ts'
import { isAncestor } from '../git/merge-trees.ts'
import { commitOf, readCommit, readCommits } from '../git/read-commits.ts'
import { tryGit } from '../git/run-git.ts'
import { commitJson } from '../json/commit-json.ts'
import { fileJson } from '../json/file-json.ts'
import { simplePullJson } from '../json/pull-json.ts'
import { page } from '../page.ts'
import type { Pull, Repository } from '../state.ts'

/** The empty tree, which a first commit is compared with. */
const NOTHING = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

export const COMMITS: Handlers = {
  'repos/get-commit': async (call, repository) => {
    const ref = paramOf(call, 'ref')
    const commit = await readCommit(repository.bare, ref)
    // docs.github.com, REST commits: 422 for what looks like an id but names none.
    if (commit === null) throw new Refusal(422, `No commit found for SHA: ${ref}`)
    const parent = commit.parents[0] ?? (await emptyTree(repository))
    const files = await changedFiles(repository.bare, parent, commit.sha)
    const [additions, deletions] = [sum(files.map((file) => file.additions)), sum(files.map((file) => file.deletions))]
    return ok({
      ...commitJson(call.state, repository, commit),
      stats: { additions, deletions, total: additions + deletions },
      files: files.map((file) => fileJson(call.state, repository, file, commit.sha)),
    })
  },
  'repos/list-commits': async (call, repository) => {
    const { sha = repository.defaultBranch, path, author, since, until } = call.query
    if (repository.refs.size === 0) throw new Refusal(409, 'Git Repository is empty.')
    const tip = found(await commitOf(repository.bare, sha))
    const limits = [
      ...(since === undefined ? [] : [`--since=${since}`]),
      ...(until === undefined ? [] : [`--until=${until}`]),
      ...(author === undefined ? [] : ['-F', `--author=${author}`]),
    ]
    const commits = await readCommits(repository.bare, [...limits, tip], path === undefined ? [] : [path])
    return page(call, commits, (commit) => commitJson(call.state, repository, commit))
  },
  'repos/list-pull-requests-associated-with-commit': async (call, repository) => {
    const sha = found(await commitOf(repository.bare, paramOf(call, 'commit_sha')))
    const main = repository.refs.get(`refs/heads/${repository.defaultBranch}`)
    const onMain = main !== undefined && (await isAncestor(repository.bare, sha, main))
    const pulls: Pull[] = []
    for (const pull of repository.pulls) {
      // docs.github.com, REST commits: the merged one that brought it; open ones only for commits off the default branch.
      if (onMain ? pull.merged === null : pull.merged === null && pull.state === 'closed') continue
      if ((pull.merged !== null && pull.mergeCommit === sha) || (await brings(repository, pull, sha))) pulls.push(pull)
    }
    return page(call, pulls, (pull) => simplePullJson(call.state, repository, pull))
  },
}

async function brings(repository: Repository, pull: Pull, sha: string): Promise<boolean> {
  const { bare } = repository
  return (await isAncestor(bare, sha, pull.head.sha)) && !(await isAncestor(bare, sha, pull.base.sha))
}

async function emptyTree(repository: Repository): Promise<string> {
  await tryGit(repository.bare, ['hash-object', '-t', 'tree', '-w', '--stdin'])
  return NOTHING
}

/** A commit that a branch, a tag, an id or `owner:branch` names. */
export async function sideOf(call: Call, repository: Repository, name: string): Promise<string | null> {
  const [owner, branch] = name.split(':')
  if (branch === undefined) return commitOf(repository.bare, name)
  const fork = [...call.state.repositories.values()].find(
    (one) => one.owner === owner && (one === repository || one.options.forkOf === repository.fullName),
  )
  const sha = fork?.refs.get(`refs/heads/${branch}`)
  if (fork === undefined || sha === undefined) return null
  if (fork !== repository) await tryGit(repository.bare, ['fetch', '-q', '--no-tags', fork.bare, sha])
  return sha
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
