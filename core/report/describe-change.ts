import type { JsonValue } from '../agent/agent-project.ts'
import type { Change, FieldChange } from '../version/change.ts'
import { pointerSteps } from '../version/json-pointer.ts'
import { describeReferences } from './describe-references.ts'
import { diffLines } from './diff-lines.ts'

const MAX_PHRASES = 4
const MAX_NAMES = 3
const SHORT = 40

/**
 * A change in the words of a conversation designer: `content reworded; 2 example queries added; now calls track_order`.
 * Names come from the agent unescaped: the rendering escapes the whole.
 */
export function describeChange(change: Change): string {
  const phrases = phrasesOf(change)
  const shown = phrases.slice(0, MAX_PHRASES)
  if (phrases.length > MAX_PHRASES) shown.push(`${phrases.length - MAX_PHRASES} more`)
  return shown.join('; ')
}

function phrasesOf(change: Change): string[] {
  if (change.change === 'added' || change.change === 'removed') return contentsOf(change)
  const fields = change.fields.filter((field) => !(change.change === 'renamed' && field.pointer === '/name'))
  const phrases = change.change === 'renamed' ? [`was ${change.before?.name ?? ''}`] : []
  return [...phrases, ...grouped(fields).map((group) => describeGroup(group, change)), ...describeReferences(fields)]
}

/** What a new or removed resource holds. */
function contentsOf(change: Change): string[] {
  const phrases: string[] = []
  for (const field of change.fields) {
    const words = wordsOf(pointerSteps(field.pointer).at(-1) ?? '')
    const value = field.after ?? field.before
    if (Array.isArray(value)) phrases.push(counted(value.length, words))
    else if (words === 'source' && typeof value === 'string') phrases.push(counted(lineCount(value), 'lines'))
    else if (words === 'content' || words === 'prompt') phrases.push(`with ${words}`)
    else if (typeof value === 'string' && words !== '' && isShort(value)) phrases.push(`${words} ${value}`)
  }
  if (change.change === 'added')
    phrases.push(...describeReferences(change.fields).map((text) => text.replace(/^now /, '')))
  return phrases
}

interface Group {
  field: string
  changes: FieldChange[]
}

/** Field changes that differ below the same top-level field are told together. */
function grouped(fields: readonly FieldChange[]): Group[] {
  const groups = new Map<string, FieldChange[]>()
  for (const field of fields) {
    const top = pointerSteps(field.pointer)[0] ?? ''
    groups.set(top, [...(groups.get(top) ?? []), field])
  }
  return [...groups].map(([field, changes]) => ({ field, changes }))
}

/** Fields that are maps of one value a key (a variant, a language, an environment): the keys are told. */
const MAPS: ReadonlySet<string> = new Set([
  'values',
  'translations',
  'adjectives',
  'environments',
  'env_phone_numbers',
  'categories',
])

function describeGroup({ field, changes }: Group, { kind }: Change): string {
  const words = kind === 'attribute' && field === 'values' ? 'attribute values' : wordsOf(field === '' ? 'text' : field)
  const [only] = changes
  if (only != null && changes.length === 1 && pointerSteps(only.pointer).length <= 1) return describeField(words, only)
  const names = [...new Set(changes.map((change) => pointerSteps(change.pointer)[1] ?? ''))]
  if (MAPS.has(field)) return `${words} for ${listed(names)} ${verbOf(changes)}`
  if (field.endsWith('s')) return `${singular(words)} ${listed(names)} ${verbOf(changes)}`
  return `${words} ${listed(names.map(wordsOf))} ${verbOf(changes)}`
}

function verbOf(changes: readonly FieldChange[]): string {
  if (changes.every((change) => change.before === undefined && pointerSteps(change.pointer).length === 2))
    return 'added'
  if (changes.every((change) => change.after === undefined && pointerSteps(change.pointer).length === 2))
    return 'removed'
  return 'changed'
}

function describeField(words: string, field: FieldChange): string {
  const { before, after } = field
  if (words === 'source') return describeSource(before, after)
  if (Array.isArray(before) && Array.isArray(after)) return describeList(words, before, after)
  if (typeof after === 'boolean' && before !== undefined) return describeSwitch(words, after)
  if (isBlank(before) && !isBlank(after)) return `${words} added`
  if (!isBlank(before) && isBlank(after)) return `${words} removed`
  if (isShort(before) && isShort(after)) return `${words} ${before} → ${after}`
  return typeof before === 'string' && typeof after === 'string' ? `${words} reworded` : `${words} changed`
}

function describeSwitch(words: string, on: boolean): string {
  if (words === 'enabled') return on ? 'switched on' : 'switched off'
  return `${words} turned ${on ? 'on' : 'off'}`
}

function describeSource(before: JsonValue | undefined, after: JsonValue | undefined): string {
  if (typeof before !== 'string' || typeof after !== 'string') return 'code changed'
  const lines = diffLines(before, after).flatMap((hunk) => hunk.lines)
  const plus = lines.filter((line) => line.mark === '+').length
  const minus = lines.filter((line) => line.mark === '-').length
  return `code changed (+${plus} −${minus})`
}

function describeList(words: string, before: readonly JsonValue[], after: readonly JsonValue[]): string {
  const added = missingFrom(before, after)
  const removed = missingFrom(after, before)
  if (added === 0 && removed === 0) return `${words} reordered`
  if (added === removed) return `${counted(added, words)} changed`
  if (removed === 0) return `${counted(added, words)} added`
  if (added === 0) return `${counted(removed, words)} removed`
  return `${counted(added, words)} added, ${removed} removed`
}

function missingFrom(from: readonly JsonValue[], list: readonly JsonValue[]): number {
  const left = from.map((item) => JSON.stringify(item))
  let missing = 0
  for (const item of list) {
    const index = left.indexOf(JSON.stringify(item))
    if (index === -1) missing++
    else left.splice(index, 1)
  }
  return missing
}

function listed(names: readonly string[]): string {
  if (names.length <= 1) return names.join('')
  if (names.length > MAX_NAMES)
    return `${names.slice(0, MAX_NAMES - 1).join(', ')} and ${names.length - MAX_NAMES + 1} more`
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function counted(count: number, plural: string): string {
  return `${count} ${count === 1 ? singular(plural) : plural}`
}

function singular(words: string): string {
  if (words.endsWith('queries') || words.endsWith('entities')) return `${words.slice(0, -3)}y`
  if (words.endsWith('ss') || !words.endsWith('s')) return words
  return words.slice(0, -1)
}

function wordsOf(field: string): string {
  return field.replaceAll('_', ' ')
}

function lineCount(text: string): number {
  return text.split('\n').length
}

function isBlank(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

function isShort(value: JsonValue | undefined): value is string | number | boolean {
  if (typeof value === 'string') return value.length <= SHORT && !/\s/.test(value)
  return typeof value === 'number' || typeof value === 'boolean'
}
