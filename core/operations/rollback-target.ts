import type { CommitReading } from './agent-reader.ts'
import { earlierCommits } from './earlier-commits.ts'
import { isRefusal } from './find-environment.ts'
import { findNamedTarget } from './named-target.ts'
import type { Refusal } from './operation-plan.ts'
import { differs, isGoodTarget, knownGoodHint, type RollbackSearch } from './rollback-search.ts'

/** The commit whose files come back. */
export interface RollbackTarget {
  commit: string
  notes: readonly string[]
}

/** The commit to go back to: the one a person named, or the newest before the present version that was known good. */
export async function findTarget(search: RollbackSearch): Promise<RollbackTarget | Refusal> {
  const found = search.to === undefined ? await newestBefore(search) : await findNamedTarget(search, search.to)
  if (isRefusal(found)) return found
  return { commit: found.commit, notes: search.knownGood === null ? [WITHOUT_EVIDENCE] : [] }
}

const WITHOUT_EVIDENCE =
  "neither the controller nor the runtime answered: going by git's history alone, the version before on the branch; it may never have been active"

async function newestBefore(search: RollbackSearch): Promise<CommitReading | Refusal> {
  for await (const candidate of earlierCommits(search))
    if (differs(search, candidate) && isGoodTarget(search, candidate)) return candidate
  const { environment, agents, agent } = search
  const who = agents.length === 1 ? agents[0] : `all of ${agents.join(', ')}`
  const several = agent === undefined && agents.length > 1
  return {
    code: 'nothing-to-roll-back-to',
    message: `${environment.name} has no earlier version of ${who} that was known good`,
    hint: several ? `One agent alone: greenroom rollback ${environment.name} --agent NAME` : knownGoodHint(search),
  }
}
