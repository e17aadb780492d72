import { hearYesNo } from './hear-yes-no.ts'
import { isRefusal } from './is-refusal.ts'

const NAME = "((?:[\\p{L}][\\p{L}'’-]*\\.?)(?: [\\p{L}][\\p{L}'’-]*\\.?){0,3})"
const INTRODUCED = new RegExp(
  `\\b(?:my (?:full )?name is|(?:you can |please )?call me|my name's|name is|name's|this is|i am|i'm|i’m|it's|it’s|it is|under the name(?: of)?|je m'appelle|je m’appelle|mon nom est|c'est|c’est)\\s+${NAME}`,
  'iu',
)
const NOT_A_NAME =
  /^(?:a|an|the|not|for|about|on|in|at|to|it|that|this|what|when|where|how|why|who|can|could|do|does|is|are|i|we|you|my|your|please|looking|calling|call|back|later|tomorrow|again|hoping|trying|sorry|just|going|interested|sure|fine|good|correct|wrong|right|here|there|book|cancel|change|yes|no|and|but|ok|okay|hello|hi|goodbye|bye|thanks|thank|un|une|le|la|les|oui|non)$/i
const ENDS_NAME = /^(?:and|my|with|on|for|from|calling|i|the|number|is|et|please|speaking|here|at|who|but|so)$/i

/** A person's name; null when none was said. Without an introduction only a short answer to the question counts. */
export function hearName(said: string, asked: boolean): string | null {
  const text = said.slice(0, 500).trim()
  const introduced = INTRODUCED.exec(text)
  const name = introduced === null ? null : kept(introduced[1] ?? '')
  if (name !== null || !asked) return name
  const answer = /^([\p{L}'’.\- ]+?)[.!]?(?:,.*)?$/u.exec(text)?.[1] ?? ''
  if (answer.split(' ').length > 4 || hearYesNo(text) !== null || isRefusal(text)) return null
  return kept(answer)
}

function kept(words: string): string | null {
  const all = words.trim().split(/\s+/)
  const end = all.findIndex((word) => ENDS_NAME.test(word))
  const name = (end < 0 ? all : all.slice(0, end)).filter((word) => word !== '')
  if (name.length === 0 || NOT_A_NAME.test(name[0] ?? '')) return null
  const joined = name.join(' ').replace(/\.$/, '')
  return joined === joined.toLowerCase() ? joined.replaceAll(/(^|[ -])(\p{L})/gu, (all) => all.toUpperCase()) : joined
}
