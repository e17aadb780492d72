import { type Call, type Handlers, ok, Refusal } from '../call.ts'
import { pickTree, mergeTrees } from '../git/merge-trees.ts'
import { readCommits } from '../git/read-commits.ts'
import { git } from '../git/run-git.ts'
import { writeCommit } from '../git/write-commit.ts'
import { brokenRules } from '../rules/broken-rules.ts'
import { approvalsOf } from '../rules/approvals-of.ts'
import { markMerged } from '../settle.ts'
import type { Pull, Repository } from '../state.ts'
import { pullOf } from './pulls.ts'

type Method = 'merge' | 'squash' | 'rebase'

interface AskedMerge {
  sha?: string
  merge_method?: Method
  commit_title?: string
  commit_message?: string
}

const NAMES = { merge: 'Merge commits', squash: 'Squash merges', rebase: 'Rebase merges' }

/** docs.github.com, REST pulls, merge: 405 for what cannot be merged, 409 for another head; the base has no guard. */
export const PULL_MERGE: Handlers = {
  'pulls/merge': async (call, repository) => {
    const pull = pullOf(call, repository)
    const asked = call.body as AskedMerge
    const { merge_method: method = 'merge' } = asked
    if (pull.state === 'closed') throw new Refusal(405, 'Pull Request is not mergeable')
    if (pull.draft) throw new Refusal(405, 'Pull Request is still a draft')
    if (asked.sha !== undefined && asked.sha !== pull.head.sha)
      throw new Refusal(409, 'Head branch was modified. Review and try the merge again.')
    if (!(repository.options.mergeMethods ?? ['merge', 'squash', 'rebase']).includes(method))
      throw new Refusal(405, `${NAMES[method]} are not allowed on this repository.`)
    const ref = `refs/heads/${pull.base.ref}`
    const base = repository.refs.get(ref) ?? ''
    const commit = pull.mergeable ? await combine(call, repository, pull, base, asked) : null
    if (commit === null) throw new Refusal(405, 'Pull Request is not mergeable')
    const byPullRequest = { approvals: approvalsOf(pull), head: pull.head.sha }
    const move = { ref, before: base, after: commit }
    const broken = await brokenRules(call.state, repository, call.actor, move, { byPullRequest })
    if (broken[0]?.startsWith('refusing to allow') === true) throw new Refusal(403, broken[0])
    if (broken.length > 0) throw new Refusal(405, `Repository rule violations found\n\n${broken.join('\n')}`)
    await git(repository.bare, ['update-ref', ref, commit, base])
    await markMerged(call.state, repository, pull, call.actor.login, commit)
    return ok({ sha: commit, merged: true, message: 'Pull Request successfully merged' })
  },
}

/** The commit the base branch gets; null for a conflict. GitHub signs merges and squashes, but no rebased commits. */
async function combine(
  call: Call,
  repository: Repository,
  pull: Pull,
  base: string,
  asked: AskedMerge,
): Promise<string | null> {
  const { bare } = repository
  if (asked.merge_method === 'rebase') return rebase(repository, pull, base)
  const tree = await mergeTrees(bare, base, pull.head.sha)
  if (tree === null) return null
  const { login } = call.actor
  const author = { name: login, email: `${login}@users.noreply.github.com`, date: call.state.clock.stamp() }
  const github = { name: 'GitHub', email: 'noreply@github.com', date: author.date }
  const squash = asked.merge_method === 'squash'
  const parents = squash ? [base] : [base, pull.head.sha]
  const commit = await writeCommit(bare, {
    tree,
    parents,
    author,
    message: messageOf(repository, pull, asked, squash),
    committer: github,
  })
  repository.signed.add(commit)
  return commit
}

function messageOf(repository: Repository, pull: Pull, asked: AskedMerge, squash: boolean): string {
  const owner = (pull.head.repository ?? repository.fullName).split('/')[0]
  const usual = squash
    ? `${pull.title} (#${pull.number})`
    : `Merge pull request #${pull.number} from ${owner}/${pull.head.ref}`
  return `${asked.commit_title ?? usual}\n\n${asked.commit_message ?? (squash ? (pull.body ?? '') : pull.title)}`.trimEnd()
}

async function rebase(repository: Repository, pull: Pull, base: string): Promise<string | null> {
  const { bare } = repository
  let tip = base
  for (const commit of await readCommits(bare, ['--reverse', '--no-merges', `${base}..${pull.head.sha}`])) {
    const tree = await pickTree(bare, tip, commit.sha)
    if (tree === null) return null
    const { message, author } = commit
    tip = await writeCommit(bare, { tree, parents: [tip], message, author })
  }
  return tip
}
