import { fillRow, placeholdersIn } from './fill-row.ts'
import type { CaseSetting, TestCase } from './test-case.ts'
import type { Row, WrittenCase, WrittenFixture, WrittenTestSet, WrittenTurn } from './written-test-set.ts'

/** A case as it runs, and where it stands in its file: a case, or a row of one. */
export interface ExpandedCase {
  pointer: string
  /** Of a case with rows. */
  row: Row | null
  testCase: Omit<TestCase, 'range'>
}

const MAPS = ['sip_headers', 'integration_attributes', 'real_time_config', 'state', 'memory'] as const

/**
 * The cases of a set with its defaults, then their fixtures in order, then their own words, maps merged name by name; one for
 * each row of a table. A fixture that is not there adds nothing.
 */
export function expandCases(set: WrittenTestSet): ExpandedCase[] {
  return set.cases.flatMap((written, index): ExpandedCase[] => {
    const pointer = `/cases/${index}`
    const { rows } = written
    const whole = merged(set, written)
    if (rows === undefined) return [{ pointer, row: null, testCase: whole }]
    return rows.map((row, at) => {
      const filled = fillRow(whole, row)
      const name = placeholdersIn(whole.name).length > 0 ? filled.name : `${whole.name} (${described(row)})`
      return { pointer: `${pointer}/rows/${at}`, row, testCase: { ...filled, name } }
    })
  })
}

/** The names of the fixtures of a case, and where each stands. */
export function fixturesOf({ fixture }: WrittenCase): { name: string; pointer: string }[] {
  if (fixture === undefined) return []
  if (typeof fixture === 'string') return [{ name: fixture, pointer: '/fixture' }]
  return fixture.map((name, index) => ({ name, pointer: `/fixture/${index}` }))
}

function merged(set: WrittenTestSet, written: WrittenCase): Omit<TestCase, 'range'> {
  const { fixture: _fixture, rows: _rows, turns, tags, repeat, name, skip, greeting, ...own } = written
  const fixtures = fixturesOf(written).flatMap(({ name }) => {
    const found = set.fixtures !== undefined && Object.hasOwn(set.fixtures, name) ? set.fixtures[name] : undefined
    return found === undefined ? [] : [found]
  })
  const setting = [set.defaults ?? {}, ...fixtures.map(settingOf), own].reduce<CaseSetting>(over, {})
  const first = fixtures.flatMap((fixture) => fixture.turns ?? [])
  return {
    name,
    tags: [...new Set([...(set.tags ?? []), ...(tags ?? [])])],
    ...(skip === undefined ? {} : { skip }),
    ...setting,
    ...(repeat === undefined ? {} : { repeat: { runs: repeat.runs, pass: repeat.pass ?? repeat.runs } }),
    ...(greeting === undefined ? {} : { greeting }),
    turns: [...first, ...turns].map(turn),
  }
}

function settingOf({ turns: _turns, ...setting }: WrittenFixture): CaseSetting {
  return setting
}

function over(before: CaseSetting, after: CaseSetting): CaseSetting {
  const result: Record<string, unknown> = { ...before, ...after }
  for (const key of MAPS) if (before[key] !== undefined) result[key] = { ...before[key], ...after[key] }
  return result
}

function turn({ user, expect }: WrittenTurn): TestCase['turns'][number] {
  return { user, expect: expect ?? [] }
}

function described(row: Row): string {
  return Object.entries(row)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(', ')
}
