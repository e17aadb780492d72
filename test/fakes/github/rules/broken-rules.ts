import { may } from '../actors.ts'
import { isAncestor } from '../git/merge-trees.ts'
import type { RefMove } from '../git/push-commands.ts'
import { git, tryGit } from '../git/run-git.ts'
import type { Actor, GitHubState, Repository } from '../state.ts'
import { rulesOfBranch } from './rules-of-branch.ts'
import { unmetChecks } from './unmet-checks.ts'

const ZERO = '0'.repeat(40)

export interface Way {
  /** The move is the merge of a pull request, with so many approvals. */
  byPullRequest?: { approvals: number; head: string }
}

/** What stands against an actor moving a ref, in GitHub's words; empty when nothing does. */
export async function brokenRules(
  state: GitHubState,
  repository: Repository,
  actor: Actor,
  move: RefMove,
  way: Way = {},
): Promise<string[]> {
  const broken = (await changesWorkflows(repository, actor, move))
    ? [`refusing to allow a GitHub App to create or update workflow without \`workflows\` permission`]
    : []
  if (!move.ref.startsWith('refs/heads/')) return broken
  const branch = move.ref.slice('refs/heads/'.length)
  for (const { rule, ruleset } of rulesOfBranch(repository, branch)) {
    if (ruleset.bypass.includes(actor.login)) continue
    broken.push(...(await problemsWith(state, repository, rule, move, way)))
  }
  return [...new Set([...broken, ...protectionProblems(repository, branch, actor, move, way)])]
}

/** docs.github.com, available rules for rulesets. */
async function problemsWith(
  state: GitHubState,
  repository: Repository,
  { type, parameters = {} }: { type: string; parameters?: Readonly<Record<string, unknown>> },
  { before, after }: RefMove,
  { byPullRequest }: Way,
): Promise<string[]> {
  const { bare } = repository
  const [creates, deletes] = [before === ZERO, after === ZERO]
  if (type === 'creation') return creates ? ['Cannot create ref due to creations being restricted.'] : []
  if (type === 'deletion') return deletes ? ['Cannot delete this branch'] : []
  if (deletes) return []
  if (type === 'update') return creates ? [] : ['Cannot update this protected ref.']
  if (type === 'non_fast_forward')
    return creates || (await isAncestor(bare, before, after)) ? [] : ['Cannot force-push to this branch']
  if (type === 'pull_request') {
    const wanted = Number(parameters['required_approving_review_count'] ?? 0)
    if (byPullRequest === undefined) return ['Changes must be made through a pull request.']
    return byPullRequest.approvals < wanted
      ? [`At least ${wanted} approving review is required by reviewers with write access.`]
      : []
  }
  const range = creates ? [after] : [`${before}..${after}`]
  if (type === 'required_linear_history')
    return (await git(bare, ['rev-list', '--merges', ...range])) === ''
      ? []
      : ['This branch must not contain merge commits.']
  if (type === 'required_signatures') {
    const commits = (await git(bare, ['rev-list', ...range])).split('\n')
    return commits.every((commit) => repository.signed.has(commit)) ? [] : ['Commits must have verified signatures.']
  }
  if (type === 'required_status_checks') {
    const wanted = parameters['required_status_checks'] as readonly { context: string }[] | undefined
    const contexts = (wanted ?? []).map(({ context }) => context)
    return unmetChecks(repository, byPullRequest?.head ?? after, contexts).map(
      (context) => `Required status check "${context}" is expected.`,
    )
  }
  if (type === 'merge_queue') return ['Changes must be made through the merge queue']
  if (type === 'required_deployments') {
    const wanted = (parameters['required_deployment_environments'] ?? []) as readonly string[]
    const head = byPullRequest?.head ?? after
    const met = wanted.filter((name) =>
      repository.deployments.some(
        ({ sha, environment, statuses }) =>
          sha === head && environment === name && statuses.some((status) => status.state === 'success'),
      ),
    )
    return met.length === wanted.length ? [] : [`Missing successful active ${wanted.join(', ')} deployment.`]
  }
  return []
}

/** docs.github.com, about protected branches. */
function protectionProblems(repository: Repository, branch: string, actor: Actor, move: RefMove, way: Way): string[] {
  const protection = repository.options.protection?.[branch]
  const admin = repository.options.collaborators?.[actor.login] === 'admin'
  if (protection === undefined || admin || move.before === ZERO) return []
  if (move.after === ZERO) return ['Cannot delete this protected branch']
  const { requiredReviews = 0, requiredChecks = [] } = protection
  const approvals = way.byPullRequest?.approvals ?? 0
  const reviews =
    requiredReviews > approvals
      ? [`At least ${requiredReviews} approving review is required by reviewers with write access.`]
      : []
  const checks = unmetChecks(repository, way.byPullRequest?.head ?? move.after, requiredChecks)
  return [...reviews, ...checks.map((context) => `Required status check "${context}" is expected.`)]
}

/** An App without `workflows` may not bring a commit that changes .github/workflows (docs.github.com, permissions required for GitHub Apps). */
async function changesWorkflows(repository: Repository, actor: Actor, { before, after }: RefMove): Promise<boolean> {
  if (actor.kind !== 'installation' || after === ZERO || may(actor, 'workflows', 'write')) return false
  const { bare } = repository
  const from = before === ZERO ? repository.refs.get(`refs/heads/${repository.defaultBranch}`) : before
  if (from === undefined) return false
  const known = [...repository.refs.values()].map((commit) => `^${commit}`)
  const fresh = await tryGit(bare, ['rev-list', after, ...known])
  if (fresh.stdout.trim() === '' && before === ZERO) return false
  const { stdout } = await tryGit(bare, ['diff', '--name-only', from, after, '--', '.github/workflows'])
  return stdout.trim() !== ''
}
