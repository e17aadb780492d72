import { asCaller, sentence } from './as-caller.ts'
import type { CallerAnswer } from './caller-script.ts'
import { questionWords, sharedWords } from './question-words.ts'

/** What a caller says who is told to "say …", "confirm …", "accept …"; null for what no rule knows. */
export function lineOf(action: string, known: readonly CallerAnswer[] = []): string | null {
  if (TWO_THINGS.test(action.replace(/["“][^"”]*["”]/g, ''))) return null
  const quote = /["“]([^"”]+)["”]/.exec(action)?.[1]
  const said =
    /^(?:say|tell|answer|reply|respond|state|mention)\b(?: (?:to )?(?:them|the agent|him|her))?(?: with)?(?: that)? (.+)$/i.exec(
      action,
    )?.[1]
  if (said !== undefined) {
    if (quote !== undefined) return sentence(quote)
    const short = /^(yes|no)\b/i.exec(said)?.[1]
    return short === undefined ? asCaller(said) : sentence(short)
  }
  if (/^(?:accept|agree|choose|pick|take)\b/i.test(action)) return 'Yes, please.'
  if (/^(?:decline|refuse|reject)\b/i.test(action)) return 'No, thank you.'
  const confirmed = /^confirm\b(?: that)? ?(.*)$/i.exec(action)?.[1]
  if (confirmed !== undefined) return /^you\b/i.test(confirmed) ? `Yes, ${asCaller(confirmed)}` : 'Yes.'
  const value = /^(?:it is|it's|(?:give|provide|use|say)(?: it as)?) (.+)$/i.exec(action)?.[1]
  if (value !== undefined && /^["“\d+]|^[A-Z][a-z]/.test(value)) return sentence(value.replace(/["“”]/g, ''))
  const given = /^(?:give|provide)\b(?: (?:them|the agent))? (?:with )?(?:your )?(.+)$/i.exec(action)?.[1]
  if (given === undefined) return null
  const words = questionWords(given)
  return known.find(({ kind, say }) => kind === 'fact' && sharedWords(words, say) === words.length)?.say ?? null
}

/** "Say yes and ask about parking": a line holds one. */
const TWO_THINGS = /\b(?:and|then) (?:then )?(?:ask|provide|give|tell|hang up|end the|mention|request)\b/i
