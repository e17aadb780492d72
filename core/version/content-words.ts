import type { JsonValue } from '../agent/agent-project.ts'
import { kindRow } from '../agent/kinds.ts'
import type { NormalResource } from './agent-version.ts'
import { withoutOwnName } from './rename-text.ts'
import { sameValue } from './same-value.ts'

const WORD = /[\p{L}\p{N}_]+/gu
/** A word of more characters than this is compared by its start. */
const MAX_WORD = 80

/**
 * How often a resource says each word, field by field, as far as the first `most` words: its own name, defaults and what is
 * switched off are not counted. For telling how much two resources have in common, whatever their size.
 */
export function contentWords(resource: NormalResource, most: number): Map<string, number> {
  const words = new Map<string, number>()
  const blank = withoutOwnName(resource)
  const { fields: table, ordered } = kindRow(resource.kind)
  let left = most

  function say(field: string, word: string): void {
    if (left-- <= 0) return
    const text = `${field} ${word.slice(0, MAX_WORD)}`
    words.set(text, (words.get(text) ?? 0) + 1)
  }

  function read(field: string, value: JsonValue): void {
    if (left <= 0 || value === null || value === false || value === '') return
    if (typeof value === 'string') {
      const text = blank(value.slice(0, left * MAX_WORD))
      if (text !== '\u0000') for (const [word] of text.matchAll(WORD)) say(field, word)
    } else if (typeof value !== 'object') say(field, String(value))
    else if (Array.isArray(value)) for (const item of value) read(field, item as JsonValue)
    else
      for (const [key, inner] of Object.entries(value)) {
        const usual = field === '' && Object.hasOwn(table, key) ? table[key]?.default : undefined
        if ((ordered && field === '' && key === 'after') || sameValue(inner, usual)) continue
        read(`${field}/${key}`, inner)
      }
  }

  read('', resource.value)
  return words
}
