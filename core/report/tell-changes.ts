import type { Change } from '../version/change.ts'
import { pointerSteps } from '../version/json-pointer.ts'
import { describeChangeWords } from './describe-change.ts'
import { countedKind, hasOwnName, kindLabel, resourceWords } from './kind-label.ts'
import { listedNames } from './listed-names.ts'
import type { AgentReport } from './report.ts'
import { tellVariants } from './tell-variants.ts'
import type { ToldChange } from './told-change.ts'
import { plainWords, type Words } from './words.ts'

/** So many changes that say the same, word for word, are one row. */
const SAME = 3
/** With more rows than this, all that happened to the resources of a kind is one row. */
const MAX_ROWS = 25
const NAMES = 8
/** More new, or removed, resources of a kind than this are one row. */
const MANY = 10
const PHRASES = 4

/**
 * What changed, in rows a person reads to the end: each change a row of its own; variants with their attributes, and changes
 * that say the same, once; in a large change one row for each kind and what happened to it. Every change is in one row.
 */
export function tellChanges(agent: Pick<AgentReport, 'changes' | 'before' | 'after'>): ToldChange[] {
  const variants = tellVariants(agent)
  const told = new Set(variants?.changes)
  const rows: ToldChange[] = []
  const rest = agent.changes.filter((change) => !told.has(change))
  // Of many that are new, or gone, the names say enough.
  const many = together(rest, oneSided).filter((group) => group.length > MANY && oneSided(group[0]) !== '')
  rows.push(...many.map(kindRow))
  const inMany = new Set(many.flat())
  const same = together(
    rest.filter((change) => !inMany.has(change)),
    (change) => `${change.kind} ${change.change} ${plainWords(describeChangeWords(change))}`,
  )
  for (const group of same) rows.push(...(group.length >= SAME ? [sameRow(group)] : group.map(singleRow)))
  const few = rows.length > MAX_ROWS ? together(rest, (change) => `${change.kind} ${change.change}`).map(kindRow) : rows
  const order = new Map(agent.changes.map((change, index) => [change, index]))
  const place = (row: ToldChange): number => Math.min(...row.changes.map((change) => order.get(change) ?? 0))
  const places = new Map([...few, ...(variants === null ? [] : [variants])].map((row) => [row, place(row)]))
  return [...places].sort((a, b) => a[1] - b[1]).map(([row]) => row)
}

/** `topic removed`; empty for a change with two sides. */
function oneSided(change: Change | undefined): string {
  return change?.change === 'added' || change?.change === 'removed' ? `${change.kind} ${change.change}` : ''
}

function together(changes: readonly Change[], keyOf: (change: Change) => string): Change[][] {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const key = keyOf(change)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [change])
    else group.push(change)
  }
  return [...groups.values()]
}

function singleRow(change: Change): ToldChange {
  return { change: change.change, title: resourceWords(change), what: describeChangeWords(change), changes: [change] }
}

function sameRow(changes: readonly Change[]): ToldChange {
  const [first] = changes as readonly [Change]
  return { change: first.change, title: titleOf(changes), what: describeChangeWords(first), changes }
}

function kindRow(changes: readonly Change[]): ToldChange {
  const [first] = changes as readonly [Change]
  if (changes.length === 1) return singleRow(first)
  return { change: first.change, title: titleOf(changes), what: oneSided(first) === '' ? whatOf(changes) : [], changes }
}

/** `12 topics: parking, pets, … and 8 more`. */
function titleOf(changes: readonly Change[]): Words {
  const [first] = changes as readonly [Change]
  if (!hasOwnName(first)) return [kindLabel(first.kind)]
  return [
    `${countedKind(changes.length, first.kind)}: `,
    ...listedNames(
      changes.map(({ name }) => name),
      NAMES,
    ),
  ]
}

/** `content of 120, example queries of 34`: the fields in which they differ, most frequent first. */
function whatOf(changes: readonly Change[]): Words {
  const counts = new Map<string, number>()
  for (const { fields, only } of changes) {
    const labels =
      only === undefined ? fields.map(({ pointer }) => pointerSteps(pointer)[0] ?? 'text') : [`only ${only}`]
    for (const label of new Set(labels)) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  const often = [...counts].sort((a, b) => b[1] - a[1])
  const shown = often.slice(0, PHRASES).map(([field, count]) => `${nameOf(field)} of ${count}`)
  if (often.length > PHRASES) shown.push(`${often.length - PHRASES} more fields`)
  return [shown.join(', ')]
}

function nameOf(field: string): string {
  return field === 'source' ? 'code' : field.replaceAll('_', ' ')
}
