import { searchPattern } from '../../../core/test-sets/pattern/search-pattern.ts'
import { remembered } from '../../../core/agent/remembered.ts'
import type { EntityValue } from './entity.ts'
import { spelledCode } from './spelled-code.ts'
import { spokenDigits } from './spoken-digits.ts'

const MOST_WORDS = 60
const LONGEST_RUN = 8

const pattern = remembered((source) => searchPattern(source, { ignoreCase: true }), 200)

/**
 * A reference made of letters and digits: the longest run of words that fits the pattern as a whole when written without
 * spaces, in capitals. Without a pattern, the words with a digit in them. Null when nothing like it was said.
 */
export function hearCode(said: string, source: string, asked: boolean): EntityValue | null {
  const words = said
    .replaceAll(/['’]\p{L}{1,2}\b/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
  if (source === '') return withoutPattern(said, words, asked)
  const compiled = pattern(source)
  if (!compiled.ok) return null
  for (let length = Math.min(LONGEST_RUN, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const run = words.slice(from, from + length)
      const joined = run.map(digitOf).join('')
      const fits = [joined, run.join(' '), run.join('-')].find((text) => compiled.fits(text) !== null)
      if (fits !== undefined) return { value: fits.toUpperCase(), error: '' }
    }
  }
  const attempt = words.find((word) => /\d/.test(word))
  return asked && attempt !== undefined ? { value: attempt, error: 'it is not of the form wanted' } : null
}

/** A word with a digit in it, with the letters and digits that were spelled out next to it; hyphens stay that are written. */
function withoutPattern(said: string, words: readonly string[], asked: boolean): EntityValue | null {
  const hyphened = said.match(/[\p{L}\p{N}]{1,20}(?:-[\p{L}\p{N}]{1,20}){1,5}/gu) ?? []
  const written = hyphened.find((word) => /\d/.test(word) && /\p{L}/u.test(word))
  if (written !== undefined) return { value: written.toUpperCase(), error: '' }
  const spelled = spelledCode(said)
  if (spelled.length > 2 && !words.some((word) => /\d/.test(word))) return { value: spelled, error: '' }
  const at = words.findIndex((word) => /\d/.test(word))
  if (at < 0) return asked && words.length === 1 && words[0] !== undefined ? { value: words[0], error: '' } : null
  let from = at
  while (from > 0 && isSpelled(words[from - 1] ?? '')) from -= 1
  let to = at + 1
  while (to < words.length && (isSpelled(words[to] ?? '') || /^\d+$/.test(words[to] ?? ''))) to += 1
  return { value: words.slice(from, to).join('').toUpperCase(), error: '' }
}

function isSpelled(word: string): boolean {
  return /^\p{L}{1,2}$/u.test(word) && !/^(?:i|a|is|it|my|no|on|at|in|of|to|so|me|we|by|or|for|the)$/i.test(word)
}

function digitOf(word: string): string {
  if (/\d/.test(word)) return word
  const digits = spokenDigits(word)
  return digits === '' || word.length === 1 ? word : digits
}
