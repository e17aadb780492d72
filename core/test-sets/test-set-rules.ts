import { escapePointer } from '../agent/json-pointer.ts'
import { didYouMean } from '../validate/did-you-mean.ts'
import { type ExpandedCase, expandCases, fixturesOf } from './expand-cases.ts'
import { expectationProblems } from './expectation-problems.ts'
import { fillRow } from './fill-row.ts'
import { rowProblems } from './row-problems.ts'
import type { Expectation } from './test-case.ts'
import type { TestSetProblem } from './test-set-problems.ts'
import type { Row, WrittenCase, WrittenTestSet, WrittenTurn } from './written-test-set.ts'

const MOST_CASES = 5000
/** Turns and expectations, once everything is worked in. */
const MOST_PARTS = 50_000
const MOST_PROBLEMS = 100

/**
 * What the schema can't say about a set: names twice, fixtures and columns that are not there, two expectations in one,
 * patterns that don't work. The first hundred.
 */
export function testSetRules(set: WrittenTestSet): TestSetProblem[] {
  const count = set.cases.reduce((sum, { rows }) => sum + (rows?.length ?? 1), 0)
  if (count > MOST_CASES) {
    const message = `with all their rows these are ${count} cases; a set has ${MOST_CASES} at most`
    return [{ pointer: '/cases', at: 'value', message }]
  }
  const size = set.cases.reduce((sum, written) => sum + (written.rows?.length ?? 1) * sizeOf(set, written), 0)
  if (size > MOST_PARTS) {
    const message = `with all rows and fixtures these are ${size} turns and expectations; a set has ${MOST_PARTS} at most`
    return [{ pointer: '/cases', at: 'value', message }]
  }
  const fixtures = Object.entries(set.fixtures ?? {}).flatMap(([name, fixture]) => {
    const pointer = `/fixtures/${escapePointer(name)}`
    return [...timeProblems(fixture, pointer), ...ofTurns(fixture.turns ?? [], pointer)]
  })
  const cases = set.cases.flatMap((written, index) => ofCase(set, written, `/cases/${index}`))
  return distinct([
    ...timeProblems(set.defaults ?? {}, '/defaults'),
    ...fixtures,
    ...repeatedNames(expandCases(set)),
    ...cases,
  ]).slice(0, MOST_PROBLEMS)
}

function sizeOf(set: WrittenTestSet, written: WrittenCase): number {
  const shared = fixturesOf(written).flatMap(({ name }) =>
    set.fixtures !== undefined && Object.hasOwn(set.fixtures, name) ? (set.fixtures[name]?.turns ?? []) : [],
  )
  const parts = (turns: readonly WrittenTurn[]) => turns.reduce((sum, { expect }) => sum + 1 + (expect?.length ?? 0), 0)
  return parts(shared) + parts(written.turns) + (written.greeting?.length ?? 0)
}

function repeatedNames(cases: readonly ExpandedCase[]): TestSetProblem[] {
  const seen = new Set<string>()
  return cases.flatMap(({ testCase: { name }, pointer, row }): TestSetProblem[] => {
    if (!seen.has(name)) {
      seen.add(name)
      return []
    }
    const message = 'another case of this set has the same name, so their results could not be told apart'
    const shown = `it is called ${JSON.stringify(name.slice(0, 80))}`
    if (row !== null) return [{ pointer, at: 'value', message: `${message}: ${shown}` }]
    return [{ pointer: `${pointer}/name`, at: 'value', message }]
  })
}

function ofCase(set: WrittenTestSet, written: WrittenCase, pointer: string): TestSetProblem[] {
  const known = Object.keys(set.fixtures ?? {})
  const unknown = fixturesOf(written).filter(({ name }) => !known.includes(name))
  const rows: readonly (Row | null)[] = written.rows ?? [null]
  return [
    ...unknown.map(({ name, pointer: at }): TestSetProblem => {
      const message = `there is no fixture ${JSON.stringify(name.slice(0, 80))}`
      return { pointer: `${pointer}${at}`, at: 'value', message, hint: didYouMean(name, known, 'fixtures') }
    }),
    ...rowProblems(written, pointer),
    ...repeatProblems(written, pointer),
    ...timeProblems(written, pointer),
    ...rows.flatMap((row) => {
      const { greeting, turns } = row === null ? written : fillRow(written, row)
      return [...ofExpectations(greeting ?? [], `${pointer}/greeting`), ...ofTurns(turns, pointer)]
    }),
  ]
}

function repeatProblems({ repeat }: WrittenCase, pointer: string): TestSetProblem[] {
  if (repeat?.pass === undefined || repeat.pass <= repeat.runs) return []
  const message = `${repeat.pass} of ${repeat.runs} runs can't pass`
  return [{ pointer: `${pointer}/repeat/pass`, at: 'value', message }]
}

/** A date of the right form that no calendar has. A row's value is looked at when the case runs. */
function timeProblems({ simulated_at: at }: { simulated_at?: string }, pointer: string): TestSetProblem[] {
  if (at === undefined || at.includes('{') || !Number.isNaN(Date.parse(at))) return []
  return [{ pointer: `${pointer}/simulated_at`, at: 'value', message: `there is no time ${at.slice(0, 60)}` }]
}

function ofTurns(turns: readonly WrittenTurn[], pointer: string): TestSetProblem[] {
  return turns.flatMap(({ expect }, index) => ofExpectations(expect ?? [], `${pointer}/turns/${index}/expect`))
}

function ofExpectations(expectations: readonly Expectation[], pointer: string): TestSetProblem[] {
  return expectations.flatMap((expectation, index) => expectationProblems(expectation, `${pointer}/${index}`))
}

function distinct(problems: readonly TestSetProblem[]): TestSetProblem[] {
  return [...new Map(problems.map((problem) => [`${problem.pointer} ${problem.message}`, problem])).values()]
}
