import type { Side } from './read-side.ts'

/**
 * Whether a file is at its path on both sides with the same contents, whichever agent it belongs to: the files of a folder
 * that is no agent any more are still there. Nothing is known of folders on disk.
 */
export function sameOnBothSides(base: Side, head: Side): (path: string) => boolean {
  if (base.at?.commit == null || head.at?.commit == null) return () => false
  const idsOf = ({ at }: Side) => new Map(at?.entries.map(({ path, oid }) => [path, oid]))
  const [old, now] = [idsOf(base), idsOf(head)]
  return (path) => old.has(path) && old.get(path) === now.get(path)
}
