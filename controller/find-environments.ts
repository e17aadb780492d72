import type { EnvironmentEntry } from '../core/promotion/greenroom-config.ts'
import { CONFIG_FILE } from '../core/operations/read-config.ts'
import type { BranchReading } from './read-branch.ts'

const BRANCHES_TRIED = 200

export interface FoundEnvironments {
  /** In promotion order. */
  environments: readonly EnvironmentEntry[]
  problems: readonly string[]
}

/**
 * Which environments there are: as greenroom.yaml on the remote's default branch says; where that branch is missing or
 * has none that can be read, on main, on master, then on a branch that is itself the branch of an environment in its own
 * file, the first stage first.
 */
export async function findEnvironments(
  branches: ReadonlyMap<string, string>,
  head: string | null,
  read: (commit: string) => Promise<BranchReading>,
): Promise<FoundEnvironments> {
  const problems: string[] = []
  for (const branch of new Set([head, 'main', 'master'])) {
    const commit = branch === null ? undefined : branches.get(branch)
    if (commit === undefined) continue
    const { config, problem } = await read(commit)
    if (config !== null && config.environments.length > 0) return { environments: config.environments, problems }
    problems.push(`branch ${branch}: ${problem ?? `${CONFIG_FILE} names no environments`}`)
  }
  const found = await findOnEnvironmentBranches(branches, read)
  if (found !== null) return { environments: found, problems }
  if (branches.size === 0) return { environments: [], problems: ['the remote has no branches yet'] }
  return { environments: [], problems: [...problems, `no branch has a ${CONFIG_FILE} that names environments`] }
}

async function findOnEnvironmentBranches(
  branches: ReadonlyMap<string, string>,
  read: (commit: string) => Promise<BranchReading>,
): Promise<readonly EnvironmentEntry[] | null> {
  let best: { rank: number; environments: readonly EnvironmentEntry[] } | null = null
  for (const [branch, commit] of [...branches].slice(0, BRANCHES_TRIED)) {
    const { config } = await read(commit)
    const rank = config?.environments.findIndex((environment) => environment.branch === branch) ?? -1
    if (config === null || rank === -1) continue
    if (best === null || rank < best.rank) best = { rank, environments: config.environments }
    if (rank === 0) break
  }
  return best?.environments ?? null
}
