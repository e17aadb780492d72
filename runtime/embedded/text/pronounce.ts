import { replacePattern } from '../../../core/test-sets/pattern/replace-pattern.ts'
import type { Pronunciation } from '../image/response-control-of.ts'
import { caselessPattern, compiledPattern } from './compiled-pattern.ts'

/** The text as a voice would speak it: every rule of the language on the result of the one before. */
export function pronounce(rules: readonly Pronunciation[], text: string, language: string | null): string {
  let spoken = text
  for (const rule of rules) {
    if (rule.language !== '' && rule.language !== language) continue
    const pattern = rule.caseSensitive ? compiledPattern(rule.pattern) : caselessPattern(rule.pattern)
    if (pattern.ok) spoken = replacePattern(pattern, spoken, rule.replacement)
  }
  return spoken
}
