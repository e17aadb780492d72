import type { JsonValue } from '../../agent/agent-project.ts'
import { entriesOf, field, textOf } from '../../validate/json-fields.ts'
import type { NormalResource } from '../../version/agent-version.ts'
import { pointerTo } from '../../version/json-pointer.ts'
import type { FoundRisk } from './found-risk.ts'

/** From the least to the most that is filtered. A filter that is off is below all of them. */
const LEVELS: readonly string[] = ['off', 'lenient', 'medium', 'strict']

/** Filters that let more through than before. A file that is gone filters nothing. */
export function safetyRisks(
  before: NormalResource | undefined,
  after: NormalResource | undefined,
): Omit<FoundRisk, 'key'>[] {
  const old = filters(before?.value)
  const now = filters(after?.value)
  return [...old].flatMap(([name, was]) => {
    const is = now.get(name) ?? 'off'
    if (LEVELS.indexOf(is) >= LEVELS.indexOf(was)) return []
    const said = is === 'off' ? `is off now (was ${was})` : `is ${is} now (was ${was})`
    const pointer = after === undefined ? '' : pointerTo(pointerTo('', 'categories'), name)
    const side = after === undefined || !now.has(name) ? 'before' : 'after'
    return [
      {
        risk: 'safety lowered' as const,
        pointer,
        message: `${title(before)}: ${name} ${said}`,
        text: null,
        side,
        grave: true,
      },
    ]
  })
}

/**
 * Level of each category; `off` where it is not enabled, and everywhere when a channel's filters are not (the agent's apply then,
 * which may filter less). A level nobody knows counts as the lowest one.
 */
function filters(value: JsonValue | undefined): Map<string, string> {
  const isUnused = field(value, 'enabled') === false
  return new Map(
    entriesOf(field(value, 'categories')).map(([name, category]) => {
      const level = textOf(field(category, 'level')) ?? 'lenient'
      const isOff = isUnused || field(category, 'enabled') === false
      return [name, isOff ? 'off' : LEVELS.includes(level) ? level : 'lenient']
    }),
  )
}

function title(resource: NormalResource | undefined): string {
  return (resource?.kind ?? 'safety_filters').replaceAll('_', ' ')
}
