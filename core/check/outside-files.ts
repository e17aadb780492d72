import type { UnchangedFile } from '../version/change.ts'
import type { Side } from './read-side.ts'

/** The files that differ and lie in no agent's folder, in order of their paths; none where a side is a folder on disk. */
export function outsideFiles(base: Side, head: Side): UnchangedFile[] {
  if ([base, head].some(({ at }) => at !== null && at.commit === null)) return []
  const old = entriesOf(base)
  const now = entriesOf(head)
  const differing = [...new Set([...old.keys(), ...now.keys()])].filter((path) => {
    if (old.get(path)?.oid === now.get(path)?.oid) return false
    return old.get(path)?.isInside !== true && now.get(path)?.isInside !== true
  })
  return differing.sort().map((path) => ({ path, reason: 'not part of the agent' }))
}

function entriesOf({ at, agents }: Side): Map<string, { oid: string; isInside: boolean }> {
  const roots = new Set(agents.map(({ root }) => root))
  const files = (at?.entries ?? []).filter(({ type }) => type !== 'folder')
  return new Map(files.map(({ path, oid }) => [path, { oid, isInside: isBelow(path, roots) }]))
}

function isBelow(path: string, folders: ReadonlySet<string>): boolean {
  if (folders.has('')) return true
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
    if (folders.has(path.slice(0, end))) return true
  return false
}
