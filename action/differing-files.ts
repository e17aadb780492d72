import { loadAgent } from '../core/operations/load-agent.ts'
import { compareVersions } from '../core/version/compare-versions.ts'
import { type AgentWork, loadWork } from './agent-work.ts'

/** Files, from the repository's root, in which the agent differs from what the branch of the stage below says; sorted. */
export async function differingFiles(work: AgentWork): Promise<string[]> {
  const { ground, branch, agent } = work
  const from = branch.config.environments.find(({ name }) => name === branch.environment.promotes_from)
  const commit = branch.heads.branches.get(from?.branch ?? '')
  if (commit === undefined) return []
  const below = (await ground.read(commit)).agents.find(({ name }) => name === agent.name)
  if (below === undefined || below.digest === null) return []
  const before = (await loadAgent(ground.repo, commit, below)).version
  const after = (await loadWork(work)).version
  const paths = compareVersions(before, after).flatMap((change) =>
    [change.before?.path, change.after?.path].filter((path) => path !== undefined),
  )
  return [...new Set(paths.map((path) => (agent.root === '' ? path : `${agent.root}/${path}`)))].sort()
}
