import type { AgentProject } from './agent-project.ts'
import type { KindRow } from './kind-row.ts'
import { kindOfPath, kindsBelow } from './kind-of-path.ts'
import type { ResourceKind } from './resource-kind.ts'

/** Rules of findings that mean: what stands in this file is not known. */
const UNREADABLE = new Set(['syntax', 'shape', 'refused-entry'])

/** A file or folder of a project that could not be read, with the kinds that it holds. */
export interface UnreadPlace {
  /** From the project's root. */
  path: string
  rows: readonly KindRow[]
  /** The file is there and known by its name, only its text is broken. */
  isBroken: boolean
}

/** What of a project could not be read. */
export function unreadPlaces(project: AgentProject): UnreadPlace[] {
  return project.findings.flatMap((finding) => {
    if (finding.severity !== 'error' || !UNREADABLE.has(finding.rule)) return []
    const path = project.root === '' ? finding.path : finding.path.slice(project.root.length + 1)
    return { path, rows: kindOfPath(path)?.rows ?? kindsBelow(path), isBroken: finding.rule !== 'refused-entry' }
  })
}

/**
 * Kinds of which a file could not be read, so that the resources of these kinds are not all known: a reference to one that
 * seems missing may be right. A function that does not parse is known by its name all the same and does not count.
 */
export function unreadKinds(project: AgentProject): Set<ResourceKind> {
  const kinds = new Set<ResourceKind>()
  for (const { rows, isBroken } of unreadPlaces(project)) {
    for (const row of rows) if (row.format !== 'python' || !isBroken) kinds.add(row.kind)
  }
  return kinds
}
