import type { JsonValue } from '../../../core/agent/agent-project.ts'
import { remembered } from '../../../core/agent/remembered.ts'
import { plainWords } from './plain-words.ts'

/** A word that can be chosen, and other words for it. */
export interface Option {
  value: string
  aliases: readonly string[]
}

/** The options of an enum entity: texts, or maps with a name and other words for it. */
export function optionsOf(list: JsonValue | undefined): Option[] {
  if (!Array.isArray(list)) return []
  return (list as readonly JsonValue[]).flatMap((item): Option[] => {
    if (typeof item === 'string') return [{ value: item, aliases: [] }]
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return []
    const fields = item as Readonly<Record<string, JsonValue>>
    const value = fields['value'] ?? fields['name'] ?? fields['option']
    const aliases = [fields['aliases'], fields['synonyms']].flatMap((words) =>
      Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [],
    )
    return typeof value === 'string' ? [{ value, aliases }] : []
  })
}

/** The option that was said: the longest whose words stand there, else the only one whose first or last word does. */
export function hearOption(said: string, options: readonly Option[]): string | null {
  const words = ` ${folded(said)} `
  const spoken = options.flatMap(({ value, aliases }) =>
    [value, ...aliases].flatMap((phrase) => {
      const wanted = folded(phrase)
      return wanted !== '' && words.includes(` ${wanted} `) ? [{ value, length: wanted.length }] : []
    }),
  )
  const best = spoken.sort((a, b) => b.length - a.length)[0]
  if (best !== undefined) return best.value
  const joined = options.filter(({ value, aliases }) => [value, ...aliases].some((phrase) => isJoined(words, phrase)))
  if (joined.length === 1) return joined[0]?.value ?? null
  const near = options.filter(({ value }) => {
    const parts = folded(value).split(' ')
    const distinct = parts.filter(
      (part) => options.filter((other) => folded(other.value).split(' ').includes(part)).length === 1,
    )
    return distinct.some((part) => part.length > 2 && words.includes(` ${part} `))
  })
  return near.length === 1 ? (near[0]?.value ?? null) : null
}

/** `check-up` and `check up` are `checkup`, and the other way round. */
function isJoined(words: string, phrase: string): boolean {
  const said = words.trim().split(' ')
  const wanted = folded(phrase).replaceAll(' ', '')
  return wanted.length > 3 && said.some((word, at) => word === wanted || `${word}${said[at + 1] ?? ''}` === wanted)
}

/** Words without punctuation and plural endings. */
const folded: (text: string) => string = remembered(fold, 2_000)

function fold(text: string): string {
  return plainWords(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word))
    .join(' ')
}
