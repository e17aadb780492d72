import type { AgentProject } from '../../../agent/agent-project.ts'
import { field } from '../../json-fields.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { quotedList } from '../../quoted-list.ts'
import type { Rule, RuleFinding, Subject } from '../../rule.ts'
import { isTopLevelKey } from '../../schema/top-level-key.ts'
import { unknownFields, type UnknownField } from '../../schema/unknown-fields.ts'

export const unknownTopLevelKey: Rule = {
  name: 'unknown-top-level-key',
  class: 'greenroom',
  severity: 'warning',
  description: 'A list or section has a name that nothing reads; a push then deletes what the right one should hold.',
  check,
}

function check(project: AgentProject): RuleFinding[] {
  return unknownFields(project)
    .filter(isTopLevelKey)
    .map((unknown) => ({
      rule: unknownTopLevelKey.name,
      severity: unknownTopLevelKey.severity,
      message: `Nothing reads ${JSON.stringify(unknown.key.slice(0, 80))}${consequence(unknown)}`,
      hint: didYouMean(unknown.nearest ?? unknown.key, unknown.known, 'keys of this file'),
      path: unknown.path,
      range: unknown.document.locateKey(unknown.pointer),
      ...missing(unknown),
    }))
}

/** Of a list whose name is misspelt no item is known. */
function missing({ nearest }: UnknownField): Pick<RuleFinding, 'about'> {
  const kind = nearest !== null && Object.hasOwn(KINDS, nearest) ? KINDS[nearest] : undefined
  return kind === undefined ? {} : { about: { state: 'missing', kind, name: null } }
}

const KINDS: Readonly<Record<string, Subject['kind']>> = {
  entities: 'entity',
  handoffs: 'ho',
  sms_templates: 'twilio_sms',
  attributes: 'attr',
  variants: 'variant',
  translations: 'tn',
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
