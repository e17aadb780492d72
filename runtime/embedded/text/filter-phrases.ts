import type { PhraseFilter } from '../image/response-control-of.ts'
import { compiledPattern } from './compiled-pattern.ts'

/** The first phrase found and what is left to say. */
export interface Filtered {
  filter: PhraseFilter
  text: string
}

/** The filter that is found first in the text, in file order where two begin at the same place; null when none is. */
export function filterPhrases(
  filters: readonly PhraseFilter[],
  text: string,
  language: string | null,
): Filtered | null {
  let first: { filter: PhraseFilter; start: number; end: number } | null = null
  for (const filter of filters) {
    if (filter.language !== '' && filter.language !== language) continue
    for (const source of filter.patterns) {
      const pattern = compiledPattern(source)
      const found = pattern.ok ? pattern.find(text) : null
      if (found !== null && (first === null || found.start < first.start)) first = { filter, ...found }
    }
  }
  if (first === null) return null
  return { filter: first.filter, text: text.slice(0, first.filter.saysPhrase ? first.end : first.start).trim() }
}
