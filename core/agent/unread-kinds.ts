import type { AgentProject } from './agent-project.ts'
import { kindOfPath } from './kind-of-path.ts'
import type { ResourceKind } from './resource-kind.ts'

/** Rules of findings that mean: what stands in this file is not known. */
const UNREADABLE = new Set(['syntax', 'shape', 'refused-entry'])

/**
 * Kinds of which a file could not be read, so that the resources of these kinds are not all known: a reference to one that
 * seems missing may be right. A function that does not parse is known by its name all the same and does not count.
 */
export function unreadKinds(project: AgentProject): Set<ResourceKind> {
  const kinds = new Set<ResourceKind>()
  for (const finding of project.findings) {
    if (finding.severity !== 'error' || !UNREADABLE.has(finding.rule)) continue
    const path = project.root === '' ? finding.path : finding.path.slice(project.root.length + 1)
    for (const row of kindOfPath(path)?.rows ?? [])
      if (row.format !== 'python' || finding.rule !== 'syntax') kinds.add(row.kind)
  }
  return kinds
}
