import type { AgentProject } from '../../../agent/agent-project.ts'
import { field } from '../../json-fields.ts'
import { didYouMean } from '../../did-you-mean.ts'
import type { Finding } from '../../finding.ts'
import { quotedList } from '../../quoted-list.ts'
import type { Rule } from '../../rule.ts'
import { isTopLevelKey } from '../../schema/top-level-key.ts'
import { unknownFields, type UnknownField } from '../../schema/unknown-fields.ts'

export const unknownTopLevelKey: Rule = {
  name: 'unknown-top-level-key',
  class: 'greenroom',
  severity: 'warning',
  description: 'A list or section has a name that nothing reads; a push then deletes what the right one should hold.',
  check,
}

function check(project: AgentProject): Finding[] {
  return unknownFields(project)
    .filter(isTopLevelKey)
    .map((unknown): Finding => ({
      rule: unknownTopLevelKey.name,
      severity: unknownTopLevelKey.severity,
      message: `Nothing reads ${JSON.stringify(unknown.key.slice(0, 80))}${consequence(unknown)}`,
      hint: didYouMean(unknown.nearest ?? unknown.key, unknown.known, 'keys of this file'),
      path: unknown.path,
      range: unknown.document.locateKey(unknown.pointer),
    }))
}

/** Lists that are missing beside the unknown key are read as empty, and the platform is made to agree. */
function consequence({ rows, document, known }: UnknownField): string {
  const isMissing = (name: string): boolean => field(document.value, name) === undefined
  const lists = rows.flatMap(({ layout }) =>
    layout.type === 'list' && known.includes(layout.list) && isMissing(layout.list) ? [layout.list] : [],
  )
  if (lists.length === 0) return ', so it has no effect.'
  return `: without ${quotedList(lists)} the file holds none, and a push deletes all there are.`
}
