import { linearPattern } from './pattern/linear-pattern.ts'
import type { TestCase } from './test-case.ts'
import type { TestSetProblem } from './test-set-problems.ts'

/** What the schema can't say about the cases of a set: names twice, two expectations in one, patterns that don't work. */
export function testSetRules(cases: readonly Omit<TestCase, 'range'>[]): TestSetProblem[] {
  return [...repeatedNames(cases), ...cases.flatMap((testCase, index) => ofCase(testCase, `/cases/${index}`))]
}

function repeatedNames(cases: readonly { name: string }[]): TestSetProblem[] {
  const seen = new Set<string>()
  return cases.flatMap(({ name }, index): TestSetProblem[] => {
    if (!seen.has(name)) {
      seen.add(name)
      return []
    }
    const message = 'another case of this set has the same name, so their results could not be told apart'
    return [{ pointer: `/cases/${index}/name`, at: 'value', message }]
  })
}

function ofCase({ turns }: Omit<TestCase, 'range'>, pointer: string): TestSetProblem[] {
  return turns.flatMap((turn, t) =>
    (turn.expect ?? []).flatMap((expectation, e) => ofExpectation(expectation, `${pointer}/turns/${t}/expect/${e}`)),
  )
}

function ofExpectation(expectation: object, pointer: string): TestSetProblem[] {
  const kinds = Object.keys(expectation).filter((key) => key !== 'with')
  if (kinds.length > 1) {
    const message = `one expectation says one thing, this one says ${kinds.join(' and ')}`
    return [{ pointer, at: 'value', message, hint: 'Begin each with its own hyphen.' }]
  }
  if (!('matches' in expectation) || typeof expectation.matches !== 'string') return []
  const pattern = linearPattern(expectation.matches)
  if (pattern.ok) return []
  const message = `this regular expression can't be used: ${pattern.message}`
  return [{ pointer: `${pointer}/matches`, at: 'value', message }]
}
