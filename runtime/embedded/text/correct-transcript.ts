import { replacePattern } from '../../../core/test-sets/pattern/replace-pattern.ts'
import type { Correction } from '../image/response-control-of.ts'
import { caselessPattern } from './compiled-pattern.ts'

/**
 * What was heard after the agent's corrections, in their order: a `full` one replaces the whole transcript when all of it
 * fits, the others what they find. A pattern that cannot run in linear time is named in `skipped`.
 */
export function correctTranscript(
  corrections: readonly Correction[],
  heard: string,
): { text: string; skipped: readonly string[] } {
  let text = heard
  const skipped: string[] = []
  for (const { pattern: source, replacement, full } of corrections) {
    const pattern = caselessPattern(source)
    if (!pattern.ok) skipped.push(source)
    else if (!full) text = replacePattern(pattern, text, replacement)
    else if (pattern.fits(text) !== null) text = replacePattern(pattern, text, replacement)
  }
  return { text, skipped }
}
