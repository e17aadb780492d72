import type { JsonValue } from '../agent/agent-project.ts'
import type { Change } from '../version/change.ts'
import { pointerSteps } from '../version/json-pointer.ts'
import { counted } from './counted.ts'
import { describeReferences } from './describe-references.ts'
import { isShortValue } from './is-short-value.ts'
import { listedNames } from './listed-names.ts'
import { type Words, words } from './words.ts'

/** What a new or removed resource holds, in words: `3 example queries, such as “Is there parking?”; calls get_price`. */
export function describeContents(change: Change): Words[] {
  if (change.kind === 'variable')
    return [[change.change === 'added' ? 'functions use it now' : 'no function uses it any more']]
  const phrases = change.fields.flatMap(({ pointer, before, after }) => {
    const field = (pointerSteps(pointer).at(-1) ?? '').replaceAll('_', ' ')
    const phrase = holds(field, after ?? before, change)
    return phrase === null ? [] : [phrase]
  })
  if (change.change === 'removed') return phrases
  const references = describeReferences(change.fields).map(([first = '', ...rest]): Words => {
    return [typeof first === 'string' ? first.replace(/^now /, '') : first, ...rest]
  })
  return [...phrases, ...references]
}

function holds(field: string, value: JsonValue | undefined, change: Change): Words | null {
  if (change.kind === 'attribute' && field === 'values') return valuesOf(value)
  if (field === 'example queries' && Array.isArray(value)) return queries(value)
  if (Array.isArray(value)) return [counted(value.length, field)]
  if (field === 'source') return typeof value === 'string' ? [counted(value.split('\n').length, 'lines')] : null
  if (field === 'content' || field === 'prompt') return change.kind === 'topic' ? null : [`with ${field}`]
  if (field === '' || !isShortValue(value) || typeof value === 'boolean') return null
  // A pronunciation is named after its pattern.
  if (change.name.startsWith(String(value)) || field === 'after') return null
  return words`${[`${field} `]}${String(value)}`
}

function queries(list: readonly JsonValue[]): Words {
  const [first] = list
  const count = counted(list.length, 'example queries')
  if (typeof first !== 'string') return [count]
  return list.length === 1 ? words`${[count]}: “${[first]}”` : words`${[count]}, such as “${[first]}”`
}

function valuesOf(value: JsonValue | undefined): Words | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null
  const names = Object.keys(value)
  return names.length === 0 ? null : words`values for ${listedNames(names)}`
}
