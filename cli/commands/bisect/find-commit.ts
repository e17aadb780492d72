import type { GitRepository } from '../../../core/git/git.ts'
import { type CommitInfo, commitInfo, firstParents } from '../../../core/git/history.ts'
import { findTurningPoint, type Side } from '../../../core/test-sets/find-turning-point.ts'

export interface FoundPlace {
  /** The first commit that is bad, and the last good one that is known before it. */
  bad: CommitInfo
  good: CommitInfo
  /** Commits between the two, and around the merges, at which nobody can tell. */
  skipped: readonly CommitInfo[]
  /** The merges that brought it, outermost first. */
  merges: readonly CommitInfo[]
  /** How many commits were looked at. */
  tried: number
}

/** Longest history of one side of a merge. */
const MOST_COMMITS = 20_000
/** Merges in merges. */
const DEEPEST = 20

/**
 * Where a history, newest first, turns bad. When that is a merge whose other side turned bad by itself, it is the commit there;
 * else (a conflict resolved, two changes that do not go together) the merge.
 */
export async function findCommit(
  repo: GitRepository,
  history: readonly CommitInfo[],
  sideOf: (commit: CommitInfo) => Promise<Side>,
): Promise<FoundPlace> {
  const skipped: CommitInfo[] = []
  const merges: CommitInfo[] = []
  let path = history
  let tried = 0
  for (;;) {
    const within = path
    const place = await findTurningPoint(within.length, async (index) => sideOf(commitAt(within, index)))
    tried += place.tried
    skipped.push(...within.slice(place.bad + 1, place.good))
    const [bad, good] = [commitAt(within, place.bad), commitAt(within, place.good)]
    const inner = merges.length < DEEPEST ? await mergedHistory(repo, bad, sideOf) : null
    if (inner === null) return { bad, good, skipped, merges, tried }
    merges.push(bad)
    path = inner
    tried += 2
  }
}

/** What a merge brought, newest first and down to where it branched off, when it goes from good to bad; null when not. */
async function mergedHistory(
  repo: GitRepository,
  { parents }: CommitInfo,
  sideOf: (commit: CommitInfo) => Promise<Side>,
): Promise<CommitInfo[] | null> {
  const [main, ...others] = parents
  if (main === undefined) return null
  for (const other of others) {
    const brought = await firstParents(repo, other, MOST_COMMITS, [main])
    const [newest, oldest] = [brought[0], brought.at(-1)]
    const [before] = oldest?.parents ?? []
    if (newest === undefined || before === undefined) continue
    const branched = await commitInfo(repo, before)
    if ((await sideOf(newest)) === 'bad' && (await sideOf(branched)) === 'good') return [...brought, branched]
  }
  return null
}

function commitAt(path: readonly CommitInfo[], index: number): CommitInfo {
  const commit = path[index]
  if (commit === undefined) throw new RangeError(`a history of ${path.length} has no commit ${index}`)
  return commit
}
