import type { Option } from '../../entities/hear-option.ts'

/** What is looked for in the caller's words to fill an argument. */
export type ArgumentKind =
  | { is: 'phone number'; digitsOnly: boolean }
  | { is: 'date part'; part: 'day' | 'month' | 'year' }
  | { is: 'name'; part: 'full' | 'first' | 'last' }
  | { is: 'options'; options: readonly Option[] }
  | { is: 'date' | 'weekday' | 'time' | 'moment' | 'email' | 'number' | 'yes or no' }
  /** A reference; `digits` where no word without one can be it. */
  | { is: 'code'; digits: boolean }
  /** The caller's words; `sure` where the parameter asks for just that. */
  | { is: 'words'; sure: boolean }

const OWN_WORDS =
  /\b(?:reason|message|question|description|summary|notes?|details?|comment|feedback|request|issue|problem|why|where|what|place|location|address|words?)\b/

/** What a parameter of a function asks for, from its name, type and description. */
export function argumentKind(name: string, type: string, description: string): ArgumentKind {
  const plain = name.replaceAll('_', ' ').toLowerCase()
  const text = `${plain} ${description.toLowerCase()}`
  if (type === 'boolean') return { is: 'yes or no' }
  if (/\bweekday\b|\bday of the week\b/.test(text)) return { is: 'weekday' }
  const part = /^(day|month|year)(?: of\b.*)?$/.exec(plain)?.[1]
  if (
    part !== undefined &&
    (type !== 'string' || /\b(?:dd|mm|yyyy)\b|\d/.test(description.toLowerCase()) || plain !== part)
  ) {
    return { is: 'date part', part: part as 'day' | 'month' | 'year' }
  }
  if (type === 'integer' || type === 'number') return { is: 'number' }
  if (/\bin words\b/.test(text) && /\b(?:day|date|time)\b/.test(text)) return { is: 'moment' }
  if (/\b(?:phone|mobile|cell|telephone)\b/.test(text) && !/\bcountry code\b/.test(plain)) {
    return { is: 'phone number', digitsOnly: /\bdigits? only\b|\bx{7,}\b/.test(text) }
  }
  if (/\be-?mail\b/.test(text)) return { is: 'email' }
  if (/\b(?:date|dob|birthday|yyyy-mm-dd)\b/.test(text) || /\bday\b/.test(plain)) return { is: 'date' }
  if (/\btime\b/.test(plain)) return { is: 'time' }
  if (/\b(?:name|surname)\b/.test(plain) && !/\b(?:file|template|flow|step|function|topic)\b/.test(plain)) {
    return {
      is: 'name',
      part: /\bfirst\b/.test(plain) ? 'first' : /\b(?:last|sur)\s?name\b/.test(plain) ? 'last' : 'full',
    }
  }
  const options = optionsIn(description)
  if (options.length > 1) return { is: 'options', options }
  if (/\b(?:reference|code|number|id|ticket|confirmation|digits)\b/.test(plain)) {
    return { is: 'code', digits: /\bdigits?\b/.test(text) || /\bnumber\b/.test(plain) }
  }
  return { is: 'words', sure: OWN_WORDS.test(text) }
}

/** `a, b or c.` and `"a", "b"`: the values a description allows. */
function optionsIn(description: string): Option[] {
  const quoted = [...description.matchAll(/["'“]([\w .&'-]{1,40}?)["'”](?=[\s,.;:)/]|$)/g)].map(
    (match) => match[1] ?? '',
  )
  if (quoted.length > 1) return [...new Set(quoted)].map((value) => ({ value, aliases: [] }))
  const sentence = (/^(?:[^:]{0,80}:\s*)?(.{1,300}?)(?:\.(?:\s|$)|$)/.exec(description.trim())?.[1] ?? '').trim()
  if (!/,|\bor\b/.test(sentence) || /\b(?:digits?|letters?|characters?|numbers?)\b/i.test(sentence)) return []
  const items = sentence.split(/\s*,\s*(?:or\s+)?|\s+or\s+/).map((item) => item.trim())
  const short = items.every((item) => item !== '' && item.split(/\s+/).length <= 3 && /^[\p{L}\p{N}_' -]+$/u.test(item))
  return short && items.length > 1 ? items.map((value) => ({ value, aliases: [value.replaceAll('_', ' ')] })) : []
}
