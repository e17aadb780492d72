import type { JsonValue } from '../agent/agent-project.ts'
import { canonicalJson } from '../agent/canonical-json.ts'
import { decoratedPython } from '../agent/python-decorators.ts'
import type { NormalResource } from './agent-version.ts'
import type { Change, FieldChange } from './change.ts'
import { hashOf } from './digest.ts'
import { pointerSteps } from './json-pointer.ts'
import { ownName } from './own-name.ts'
import { type Follow, mapTexts } from './rename-text.ts'
import { sameValue } from './same-value.ts'

/** What came and went with a change, for what only follows it. */
export interface News {
  /** Null where nothing was renamed. */
  follow: Follow | null
  added: readonly NormalResource[]
  removed: readonly NormalResource[]
}

/** What differs of a step whose flow was renamed. */
export const FLOW_NAME = 'the name of its flow'

/** Decorators of the vendor that say something of their own, in words. */
const DECORATORS: ReadonlyMap<string, string> = new Map([
  ['func_description', 'the description'],
  ['func_parameter', 'parameter descriptions'],
  ['func_latency_control', 'the latency filler'],
])

/** The one thing that differs, in words (`the latency filler`, `the order of example queries`); null where more does. */
export function onlyDiffers(change: Change, news: News): string | null {
  const { fields, before, after } = change
  if (before === undefined || after === undefined) return null
  if (change.change === 'renamed') return fields.length === 1 && ownName(before) === ownName(after) ? FLOW_NAME : null
  const order = onlyOrder(fields)
  if (order !== null) return order
  if (fields.length > 0 && fields.every(isSameLetters)) return 'the Unicode form of letters'
  if (fields.every(({ pointer }) => pointer === '/description')) return 'the description'
  if (followsNames(before, after, news.follow)) return 'the names of what was renamed'
  if (change.kind === 'attribute') return onlyVariants(fields, news)
  const [field] = fields
  return fields.length === 1 && field?.pointer === '/source' ? onlyDecorators(field) : null
}

function onlyOrder(fields: readonly FieldChange[]): string | null {
  const lists = new Set<string>()
  for (const { pointer, before, after, moved } of fields) {
    const steps = pointerSteps(pointer)
    if (moved !== undefined) lists.add(pointer === '/after' ? '' : (steps.at(-2) ?? ''))
    else if (isReordered(before, after)) lists.add(steps.at(-1) ?? '')
    else return null
  }
  const [list] = lists
  if (list === undefined || lists.size > 1) return list === undefined ? null : 'the order of lists'
  return list === '' ? 'its place in the order' : `the order of ${list.replaceAll('_', ' ')}`
}

/** `é` as one character and as two look the same. */
function isSameLetters({ before, after }: FieldChange): boolean {
  if (before === undefined || after === undefined) return false
  const [was, is] = [canonicalJson(before), canonicalJson(after)]
  return was !== is && was.normalize('NFC') === is.normalize('NFC')
}

function isReordered(before: JsonValue | undefined, after: JsonValue | undefined): boolean {
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) return false
  const sorted = (list: readonly JsonValue[]) => list.map((item) => canonicalJson(item)).sort()
  return sameValue(sorted(before), sorted(after))
}

function followsNames(before: NormalResource, after: NormalResource, follow: Follow | null): boolean {
  if (follow === null) return false
  return hashOf(after.kind, after.name, mapTexts(before.value, follow)) === after.hash
}

function onlyVariants(fields: readonly FieldChange[], { added, removed }: News): string | null {
  const gone = new Set(removed.flatMap(({ kind, name }) => (kind === 'variant' ? [name] : [])))
  const fresh = new Set(added.flatMap(({ kind, name }) => (kind === 'variant' ? [name] : [])))
  const sides = new Set<'new' | 'removed'>()
  for (const { pointer, before, after } of fields) {
    const [list, variant = '', ...deeper] = pointerSteps(pointer)
    if (list !== 'values' || deeper.length > 0) return null
    if (before === undefined && fresh.has(variant)) sides.add('new')
    else if (after === undefined && gone.has(variant)) sides.add('removed')
    else return null
  }
  return sides.size === 0 ? null : `the values for ${[...sides].sort().join(' and ')} variants`
}

function onlyDecorators({ before, after }: FieldChange): string | null {
  if (typeof before !== 'string' || typeof after !== 'string') return null
  const old = decoratedPython(before)
  const now = decoratedPython(after)
  if (old === null || now === null || old.rest !== now.rest) return null
  const names = [...new Set([...old.decorators.keys(), ...now.decorators.keys()])].filter(
    (name) => old.decorators.get(name) !== now.decorators.get(name),
  )
  const words = names.map((name) => DECORATORS.get(name) ?? `the decorator ${name}`)
  if (words.length === 0) return 'the order of decorators'
  return words.length === 1 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
