import { bringCommits, type Heads } from '../core/git/remote-heads.ts'
import type { GreenroomConfig } from '../core/promotion/greenroom-config.ts'
import type { Ground } from './open-ground.ts'

/** The head of an environment's branch, with its history here; null where there is no such branch. */
export async function headOf(
  { repo, remote }: Pick<Ground, 'repo' | 'remote'>,
  config: GreenroomConfig,
  heads: Heads,
  environment: string,
): Promise<string | null> {
  const branch = config.environments.find(({ name }) => name === environment)?.branch
  const commit = branch === undefined ? undefined : heads.branches.get(branch)
  if (commit === undefined) return null
  await bringCommits(repo, remote, [commit])
  return commit
}
