import type { AgentProject } from '../../../agent/agent-project.ts'
import { KINDS } from '../../../agent/kinds.ts'
import type { KindRow } from '../../../agent/kind-row.ts'
import { brokenFiles } from '../../broken-files.ts'
import { findingOf, keyRange } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { projectFile } from '../../project-file.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

/**
 * The vendor's validator lets it pass and its push breaks off (adk-format §8), so it is not one of its errors; whether a
 * change may contain it is for greenroom.yaml to say.
 */
export const updateOnly: Rule = {
  name: 'update-only',
  class: 'greenroom',
  severity: 'warning',
  description: 'A change adds or removes a setting that the platform can only update: the push of it would fail.',
  compare: (base, head) => KINDS.filter((row) => row.updateOnly).flatMap((row) => compareKind(row, base, head)),
}

function compareKind({ kind, layout }: KindRow, base: AgentProject, head: AgentProject): Finding[] {
  if (kind === 'project' || !('path' in layout)) return []
  if (brokenFiles(base).has(layout.path) || brokenFiles(head).has(layout.path)) return []
  const before = resourcesOfKind(base, kind)[0]
  const after = resourcesOfKind(head, kind)[0]
  const what = layout.type === 'section' ? `"${layout.section}" in ${layout.path}` : layout.path
  if (before === undefined && after !== undefined) {
    const message = `${what} is new, but the platform can only update it: a push fails unless the agent has it already.`
    const hint = 'Set it up on the platform first, then pull it.'
    return [findingOf(updateOnly, after, layout.type === 'section' ? keyRange(after, '') : '', message, hint)]
  }
  if (before === undefined || after !== undefined) return []
  const place = head.files.has(before.path) ? { ...projectFile(head), path: before.path } : projectFile(head)
  const message = `${what} was removed, but the platform cannot delete it: the push of this change fails.`
  return [findingOf(updateOnly, place, '', message, 'Put it back, with empty values if it should do nothing.')]
}
