import { GreenroomError } from '../errors.ts'
import { firstParents } from '../git/history.ts'
import type { CommitReading } from './agent-reader.ts'
import type { RollbackSearch } from './rollback-search.ts'

/** Commits of the branch that are looked at; what deployments name is looked at besides. */
const HISTORY_LIMIT = 300

/** Earlier commits that can be read: the branch's own, newest first, then those that deployments name. */
export async function* earlierCommits(search: RollbackSearch): AsyncGenerator<CommitReading> {
  const seen = new Set([search.head.commit])
  const history = await firstParents(search.repo, search.head.commit, HISTORY_LIMIT)
  const deployed = [...(search.knownGood?.values() ?? [])].flatMap(({ deployments }) => deployments.toReversed())
  for (const commit of [...history.map((info) => info.commit), ...deployed.map((deployment) => deployment.commit)]) {
    if (commit === null || seen.has(commit)) continue
    seen.add(commit)
    const reading = await readIfHere(search, commit)
    if (reading !== null) yield reading
  }
}

/** A commit that a deployment names may have been force-pushed away and not be in this clone. */
export async function readIfHere({ read }: RollbackSearch, commit: string): Promise<CommitReading | null> {
  try {
    return await read(commit)
  } catch (error) {
    if (error instanceof GreenroomError && ['ref-not-found', 'bad-ref'].includes(error.code)) return null
    throw error
  }
}
