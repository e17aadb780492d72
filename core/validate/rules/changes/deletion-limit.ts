import type { AgentProject } from '../../../agent/agent-project.ts'
import { kindRow } from '../../../agent/kinds.ts'
import type { AgentVersion, NormalResource } from '../../../version/agent-version.ts'
import { findRenames } from '../../../version/find-renames.ts'
import { versionOf } from '../../../version/version-of.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { projectFile } from '../../project-file.ts'
import type { ComparePolicy, Rule } from '../../rule.ts'

export const deletionLimit: Rule = {
  name: 'deletion-limit',
  class: 'greenroom',
  severity: 'error',
  description: 'A change removes more of one kind of resource than `checks.deletion_limit` allows.',
  compare,
}

/** A single resource is never too much: of three topics, one is 33 %. */
const ALWAYS_ALLOWED = 1

/** An export that went wrong looks like that. A side that cannot be read removes nothing. */
function compare(base: AgentProject, head: AgentProject, { deletion_limit: limit }: ComparePolicy): Finding[] {
  const [before, after] = [versionOf(base), versionOf(head)]
  if (before === null || after === null) return []
  const counts = Map.groupBy(before.resources.values(), ({ kind }) => kind)
  const percentOf = (removed: readonly NormalResource[]): number => {
    const [first] = removed
    return first === undefined ? 0 : (100 * removed.length) / (counts.get(first.kind)?.length ?? removed.length)
  }
  const tooMany = (removed: readonly NormalResource[]) => removed.length > ALWAYS_ALLOWED && percentOf(removed) > limit
  const missing = missingIn(after, before)
  // What was renamed is looked for only where it could make a difference.
  if (![...byKind(missing).values()].some(tooMany)) return []
  return [...byKind(withoutRenamed(missing, before, after)).values()].filter(tooMany).map((removed) => {
    const title = kindRow(removed[0]?.kind ?? 'topic').title.toLowerCase()
    const all = counts.get(removed[0]?.kind ?? 'topic')?.length ?? removed.length
    const message = `this change removes ${removed.length} of ${all} ${title} (${Math.round(percentOf(removed))} %); the limit is ${limit} %`
    const hint = 'Split the change, or raise checks.deletion_limit in greenroom.yaml of the target branch first.'
    return findingOf(deletionLimit, projectFile(head), '', message, hint)
  })
}

function missingIn(other: AgentVersion, version: AgentVersion): NormalResource[] {
  // Nobody deletes a variable: it goes with the function that used it.
  return [...version.resources.values()].filter(
    ({ key, kind }) => !other.resources.has(key) && kindRow(kind).layout.type !== 'virtual',
  )
}

function withoutRenamed(
  missing: readonly NormalResource[],
  before: AgentVersion,
  after: AgentVersion,
): NormalResource[] {
  const around = { before: [...before.resources.values()], after: [...after.resources.values()] }
  const renamed = new Set(findRenames(missing, missingIn(before, after), around).map((one) => one.before))
  return missing.filter((resource) => !renamed.has(resource))
}

function byKind(resources: readonly NormalResource[]): Map<string, NormalResource[]> {
  return Map.groupBy(resources, ({ kind }) => kind)
}
