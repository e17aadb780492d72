import type { Change } from '../version/change.ts'
import { pointerSteps } from '../version/json-pointer.ts'
import { countedKind } from './kind-label.ts'
import { listedNames } from './listed-names.ts'
import type { AgentReport } from './report.ts'
import type { ToldChange } from './told-change.ts'
import { joinWords, type Words, words } from './words.ts'

/** Attributes that only gained or lost the values of the variants that came and went: fewer than this are told one by one. */
const FEW = 3

/**
 * Variants that came, went or were renamed, told once together with the attributes that have values for them, instead of a
 * row for each attribute. Null when no variant came or went.
 */
export function tellVariants(agent: Pick<AgentReport, 'changes' | 'before' | 'after'>): ToldChange | null {
  const variants = agent.changes.filter(({ kind, change }) => kind === 'variant' && change !== 'edited')
  if (variants.length === 0) return null
  const names = new Set(variants.flatMap((change) => [change.name, change.before?.name ?? change.name]))
  const attributes = agent.changes.filter((change) => concernsOnly(change, names))
  const kept = new Set(variants.flatMap(({ followers }) => followers ?? [])).size
  if (attributes.length + kept < FEW) return null
  const what = [...cameAndWent(variants), ...valuesOf(attributes, variants)]
  if (kept > 0) what.push([`${countedKind(kept, 'attribute')} the same under the new name`])
  return { change: 'edited', title: titleOf(agent), what: joinWords(what, '; '), changes: [...variants, ...attributes] }
}

function concernsOnly({ kind, change, fields }: Change, names: ReadonlySet<string>): boolean {
  if (kind !== 'attribute' || change !== 'edited') return false
  return fields.every(({ pointer }) => {
    const [field, name = '', ...rest] = pointerSteps(pointer)
    return field === 'values' && rest.length === 0 && names.has(name)
  })
}

function titleOf({ before, after }: Pick<AgentReport, 'before' | 'after'>): Words {
  const old = before?.resources['variant']
  const now = after?.resources['variant']
  return old === undefined || now === undefined || old === now ? ['variants'] : [`variants ${old} → ${now}`]
}

function cameAndWent(variants: readonly Change[]): Words[] {
  const named = (kind: Change['change']) => variants.filter(({ change }) => change === kind).map(({ name }) => name)
  const renamed = variants
    .filter(({ change }) => change === 'renamed')
    .map((change) => words`${change.before?.name ?? ''} is now ${change.name} (delete + create at the vendor)`)
  const added = named('added')
  const removed = named('removed')
  return [
    ...renamed,
    ...(added.length === 0 ? [] : [words`${listedNames(added, 5)} added`]),
    ...(removed.length === 0 ? [] : [words`${listedNames(removed, 5)} removed`]),
  ]
}

/** `33 attributes have values for them: 12 the same as before, 21 of their own, such as address_info`. */
function valuesOf(attributes: readonly Change[], variants: readonly Change[]): Words[] {
  if (attributes.length === 0) return []
  const count = countedKind(attributes.length, 'attribute')
  if (variants.every(({ change }) => change === 'removed')) return [[`${count} lose their values`]]
  const own = attributes.filter(({ fields }) => {
    const values = fields.flatMap(({ before, after }) => [before, after].filter((value) => value !== undefined))
    return new Set(values.map((value) => JSON.stringify(value))).size > 1
  })
  const same = attributes.length - own.length
  if (own.length === 0) return [[`${count} filled in, each with the same value everywhere`]]
  const few = [
    ...listedNames(
      own.map(({ name }) => name),
      5,
    ),
  ]
  if (same === 0) return [[`${count} filled in with values of their own: `, ...few]]
  return [
    [`${count} filled in: ${same} with the same value everywhere, ${own.length} with values that differ: `, ...few],
  ]
}
