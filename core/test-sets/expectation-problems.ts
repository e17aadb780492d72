import { escapePointer } from '../agent/json-pointer.ts'
import { matcherOf } from './judge/fits.ts'
import { linearPattern } from './pattern/linear-pattern.ts'
import type { TestSetProblem } from './test-set-problems.ts'

/** Keys that say more about the one before them. */
const DETAILS: ReadonlySet<string> = new Set(['with', 'times'])

/** What the schema can't say about one expectation: that it is two, or that a regular expression does not work. */
export function expectationProblems(expectation: object, pointer: string): TestSetProblem[] {
  const kinds = Object.keys(expectation).filter((key) => !DETAILS.has(key))
  if (kinds.length > 1) {
    const message = `one expectation says one thing, this one says ${kinds.join(' and ')}`
    return [{ pointer, at: 'value', message, hint: 'Begin each with its own hyphen.' }]
  }
  const { matches, with: wanted, state, sms } = expectation as Record<string, unknown>
  const to = sms !== null && typeof sms === 'object' && 'to' in sms ? { to: sms.to } : {}
  return [
    ...patternProblems(matches, `${pointer}/matches`),
    ...matcherProblems(wanted, `${pointer}/with`),
    ...matcherProblems(state, `${pointer}/state`),
    ...matcherProblems(to, `${pointer}/sms`),
  ]
}

function matcherProblems(values: unknown, pointer: string): TestSetProblem[] {
  if (values === null || typeof values !== 'object') return []
  return Object.entries(values).flatMap(([name, wanted]): TestSetProblem[] => {
    const at = `${pointer}/${escapePointer(name)}`
    const matcher = matcherOf(wanted)
    if (matcher === null || 'exact' in matcher) return []
    if ('regex' in matcher) {
      if (typeof matcher.regex === 'string') return patternProblems(matcher.regex, `${at}/regex`)
      return [{ pointer: `${at}/regex`, at: 'value', message: 'regex must be a text' }]
    }
    if (matcher.any === true) return []
    return [{ pointer: `${at}/any`, at: 'value', message: 'any must be true', hint: 'Use exact for a map as it is.' }]
  })
}

function patternProblems(source: unknown, pointer: string): TestSetProblem[] {
  if (typeof source !== 'string') return []
  const pattern = linearPattern(source)
  if (pattern.ok) return []
  return [{ pointer, at: 'value', message: `this regular expression can't be used: ${pattern.message}` }]
}
