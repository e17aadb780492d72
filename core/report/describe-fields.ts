import type { JsonValue } from '../agent/agent-project.ts'
import type { ResourceKind } from '../agent/kinds.ts'
import type { FieldChange } from '../version/change.ts'
import { pointerSteps } from '../version/json-pointer.ts'
import { counted, singular } from './counted.ts'
import { describeMoves } from './describe-moves.ts'
import { isShortValue } from './is-short-value.ts'
import { listedNames } from './listed-names.ts'
import { quotesTexts, valueText } from './value-text.ts'
import { type Words, words } from './words.ts'

/** Fields that are maps of one value a key (a variant, a language, an environment): the keys are told. */
const MAPS: ReadonlySet<string> = new Set([
  'values',
  'translations',
  'adjectives',
  'environments',
  'env_phone_numbers',
  'categories',
])

interface Group {
  /** Steps all of the fields have in common; at least the first. */
  steps: readonly string[]
  changes: FieldChange[]
}

/** The fields of an edited resource in words, those below the same top-level field told together. */
export function describeFields(fields: readonly FieldChange[], kind: ResourceKind): Words[] {
  return grouped(fields).flatMap((group) => describeGroup(group, kind))
}

function grouped(fields: readonly FieldChange[]): Group[] {
  const groups = new Map<string, FieldChange[]>()
  for (const field of fields) {
    const top = pointerSteps(field.pointer)[0] ?? ''
    groups.set(top, [...(groups.get(top) ?? []), field])
  }
  return [...groups].map(([top, changes]) => ({ steps: commonSteps(top, changes), changes }))
}

/** `/smart_vad/gated_functions` of the fields below it. */
function commonSteps(top: string, changes: readonly FieldChange[]): string[] {
  const [first = [], ...others] = changes.map(({ pointer }) => pointerSteps(pointer))
  if (others.length === 0) return [top]
  const common = first.slice(0, -1).findIndex((step, index) => others.some((other) => other[index] !== step))
  return first.slice(0, Math.max(1, common === -1 ? first.length - 1 : common))
}

function describeGroup({ steps, changes }: Group, kind: ResourceKind): Words[] {
  const [field = ''] = steps
  const label = kind === 'attribute' && field === 'values' ? 'values' : labelOf(steps)
  const [only] = changes
  const below = only === undefined ? [] : pointerSteps(only.pointer).slice(1)
  if (only !== undefined && changes.length === 1 && below.length === 0) return [describeField(label, only)]
  const moves = describeMoves(changes, steps.length)
  if (moves !== null) return [[`${label}: `, ...moves]]
  if (only !== undefined && changes.length === 1) return [describeDeep(label, below, only, MAPS.has(field))]
  const names = [...new Set(changes.map(({ pointer }) => pointerSteps(pointer)[steps.length] ?? ''))]
  const verb = verbOf(changes, steps.length + 1)
  if (MAPS.has(field)) return [words`${[label]} for ${listedNames(names)} ${[verb]}`]
  if (label.endsWith('s'))
    return [words`${[names.length === 1 ? singular(label) : label]} ${listedNames(names)} ${[verb]}`]
  return [[`${label}: `, ...listedNames(names.map((name) => name.replaceAll('_', ' '))), ` ${verb}`]]
}

/** One field below the top: `condition done: child step A → B`, `value for Uptown 8 → 10`. */
function describeDeep(label: string, below: readonly string[], field: FieldChange, isMap: boolean): Words {
  const [name = '', ...rest] = below
  if (isMap && rest.length === 0) return [...words`${[singular(label)]} for ${name} `, ...outcome(field)]
  if (label.endsWith('s') && rest.length === 0) return [...words`${[singular(label)]} ${name} `, ...outcome(field)]
  if (label.endsWith('s')) return [...words`${[singular(label)]} ${name}: ${[labelOf(rest)]} `, ...outcome(field)]
  return [`${label}: ${labelOf(below)} `, ...outcome(field)]
}

function labelOf(steps: readonly string[]): string {
  return steps.map((step) => (step === '' ? 'text' : step.replaceAll('_', ' '))).join(' › ')
}

function verbOf(changes: readonly FieldChange[], depth: number): string {
  const whole = changes.every(({ pointer }) => pointerSteps(pointer).length === depth)
  if (whole && changes.every((change) => change.before === undefined)) return 'added'
  return whole && changes.every((change) => change.after === undefined) ? 'removed' : 'changed'
}

function describeField(label: string, field: FieldChange): Words {
  const { before, after } = field
  if (field.moved !== undefined) return [`moved from place ${field.moved.from} to ${field.moved.to}`]
  if (Array.isArray(before) && Array.isArray(after)) return [describeList(label, before, after)]
  if (typeof after === 'boolean' && before !== undefined && !quotesTexts(before, after) && label === 'enabled')
    return [after ? 'switched on' : 'switched off']
  return [`${label} `, ...outcome(field)]
}

function outcome({ before, after }: FieldChange): Words {
  if (quotesTexts(before, after) && isShortValue(before) && isShortValue(after))
    return words`${valueText(before, true)} → ${valueText(after, true)}`
  if (typeof after === 'boolean' && before !== undefined) return [after ? 'turned on' : 'turned off']
  if (isShortValue(before) && isShortValue(after)) return words`${String(before)} → ${String(after)}`
  if (isBlank(before) && isShortValue(after)) return words`set to ${String(after)}`
  if (isBlank(before) && !isBlank(after)) return ['added']
  if (isShortValue(before) && isBlank(after)) return words`removed (was ${String(before)})`
  if (!isBlank(before) && isBlank(after)) return ['removed']
  return [typeof before === 'string' && typeof after === 'string' ? 'reworded' : 'changed']
}

function describeList(label: string, before: readonly JsonValue[], after: readonly JsonValue[]): string {
  const added = missingFrom(before, after)
  const removed = missingFrom(after, before)
  if (added === 0 && removed === 0) return `${label} reordered`
  if (added === removed) return `${counted(added, label)} ${label === 'example queries' ? 'reworded' : 'changed'}`
  if (removed === 0) return `${counted(added, label)} added`
  if (added === 0) return `${counted(removed, label)} removed`
  return `${counted(added, label)} added, ${removed} removed`
}

function missingFrom(from: readonly JsonValue[], list: readonly JsonValue[]): number {
  const left = new Map<string, number>()
  for (const item of from) left.set(JSON.stringify(item), (left.get(JSON.stringify(item)) ?? 0) + 1)
  let missing = 0
  for (const item of list) {
    const text = JSON.stringify(item)
    const count = left.get(text) ?? 0
    if (count === 0) missing++
    else left.set(text, count - 1)
  }
  return missing
}

function isBlank(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
