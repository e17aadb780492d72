import { readProjects } from '../git/read-projects.ts'
import type { RepositoryAtCommit } from '../git/read-source.ts'
import { nameAgents } from './name-agents.ts'
import { isSameFolder, loadSide, NOTHING, type Side } from './read-side.ts'

/**
 * Reads both sides of a change as `readSide` does, git at work for both at the same time; agents in the folders of
 * `leaveOut` are not read. An agent that is the same on both sides is read once.
 */
export async function readSides(
  base: RepositoryAtCommit | null,
  head: RepositoryAtCommit,
  leaveOut: ReadonlySet<string> = new Set(),
): Promise<{ base: Side; head: Side }> {
  const [old, now] = await Promise.all([base === null ? null : nameAgents(base), nameAgents(head)])
  const wanted = (roots: readonly string[]) => roots.filter((root) => !leaveOut.has(root))
  const read = new Set(old?.agents.map(({ root }) => root))
  const isKnown = (root: string) => read.has(root) && isSameFolder(root, head, base)
  const [before, after] = await Promise.all([
    base === null || old === null ? [] : readProjects(base, { roots: wanted(old.roots) }),
    readProjects(head, { roots: wanted(now.roots).filter((root) => !isKnown(root)) }),
  ])
  const was = base === null || old === null ? NOTHING : loadSide({ at: base, named: old, sources: before }, NOTHING)
  return { base: was, head: loadSide({ at: head, named: now, sources: after }, was) }
}
