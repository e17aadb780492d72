import { kindRow, type ResourceKind } from '../agent/kinds.ts'
import type { Change } from '../version/change.ts'
import { type Finding, WHOLE_FILE } from '../validate/finding.ts'

/** A single resource is never too much: of three topics, one is 33 %. */
const ALWAYS_ALLOWED = 1

/**
 * A finding for each kind of which one change removes more than `limit` percent: an export that went wrong looks like
 * that. It is an error, so the check fails until the change is split or the target branch allows it.
 */
export function deletionLimit(options: {
  changes: readonly Change[]
  /** Resources per kind before the change. */
  before: Readonly<Record<string, number>>
  limit: number
  /** Where the finding stands: the agent's project.yaml. */
  path: string
}): Finding[] {
  const removed = new Map<ResourceKind, number>()
  for (const { change, kind } of options.changes)
    if (change === 'removed') removed.set(kind, (removed.get(kind) ?? 0) + 1)
  return [...removed].flatMap(([kind, count]) => {
    // Nobody deletes a variable: it goes with the function that used it.
    if (kindRow(kind).layout.type === 'virtual') return []
    const all = options.before[kind] ?? count
    const percent = (100 * count) / all
    if (count <= ALWAYS_ALLOWED || percent <= options.limit) return []
    const title = kindRow(kind).title.toLowerCase()
    return [
      {
        rule: 'deletion-limit',
        severity: 'error' as const,
        message: `this change removes ${count} of ${all} ${title} (${Math.round(percent)} %); the limit is ${options.limit} %`,
        hint: 'Split the change, or raise checks.deletion_limit in greenroom.yaml of the target branch first.',
        path: options.path,
        range: WHOLE_FILE,
      },
    ]
  })
}
