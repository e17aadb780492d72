import { escapePointer } from '../agent/json-pointer.ts'
import { didYouMean } from '../validate/did-you-mean.ts'
import { CHANNEL_WANTED, isChannel } from './channel.ts'
import { fillRow, placeholdersIn } from './fill-row.ts'
import type { TestSetProblem } from './test-set-problems.ts'
import type { WrittenCase } from './written-test-set.ts'

const MOMENT = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/

/** What is wrong with the table of a case: columns that are not there or not used, values that don't fit their field. */
export function rowProblems(written: WrittenCase, pointer: string): TestSetProblem[] {
  const { rows, ...rest } = written
  if (rows === undefined) return unfilled(written, pointer)
  const used = textsOf(rest, pointer).flatMap((text) => text.names.map((name) => ({ name, at: text.pointer })))
  const columns = new Set(rows.flatMap((row) => Object.keys(row)))
  const problems: TestSetProblem[] = []
  for (const { name, at } of used) {
    if (columns.has(name) || isPattern(at)) continue
    const hint = didYouMean(name, columns, 'columns')
    problems.push({ pointer: at, at: 'value', message: `the rows have no column ${JSON.stringify(name)}`, hint })
  }
  for (const [index, row] of rows.entries()) {
    const at = `${pointer}/rows/${index}`
    for (const column of columns)
      if (!Object.hasOwn(row, column)) problems.push({ pointer: at, at: 'value', message: `this row has no ${column}` })
    problems.push(...unfilled(fillRow(rest, row), pointer, at))
  }
  // A fixture may be what uses a column.
  if (written.fixture !== undefined) return problems
  const names = new Set(used.map(({ name }) => name))
  for (const column of columns) {
    if (names.has(column) || rows[0] === undefined || !Object.hasOwn(rows[0], column)) continue
    const message = `no text of the case holds {${column}}, so this column changes nothing`
    problems.push({ pointer: `${pointer}/rows/0/${escapePointer(column)}`, at: 'key', message })
  }
  return problems
}

/** Fields that must have their value by now; `at` is where it comes from. */
function unfilled(
  { channel, simulated_at }: WrittenCase | Omit<WrittenCase, 'rows'>,
  pointer: string,
  at?: string,
): TestSetProblem[] {
  const problems: TestSetProblem[] = []
  if (channel !== undefined && !isChannel(channel))
    problems.push({ pointer: at ?? `${pointer}/channel`, at: 'value', message: CHANNEL_WANTED })
  if (simulated_at !== undefined && !MOMENT.test(simulated_at)) {
    const message = 'simulated_at must be a date and time like 2026-03-01T18:30:00Z'
    problems.push({ pointer: at ?? `${pointer}/simulated_at`, at: 'value', message })
  }
  return problems
}

/** Braces of a regular expression may be its own. */
function isPattern(pointer: string): boolean {
  return /\/(matches|regex)$/.test(pointer)
}

/** The texts of a part that hold placeholders. */
function textsOf(part: unknown, pointer: string): { pointer: string; names: string[] }[] {
  if (typeof part === 'string') {
    const names = placeholdersIn(part)
    return names.length === 0 ? [] : [{ pointer, names }]
  }
  if (part === null || typeof part !== 'object') return []
  return Object.entries(part).flatMap(([key, item]) => textsOf(item, `${pointer}/${escapePointer(key)}`))
}
