import { styleText } from 'node:util'
import { visibleText } from '../../../core/report/visible-text.ts'
import { type DoctorResult, isProblem, type Level } from '../../../github/doctor/result.ts'

/** The parts of the look, in the order they are shown. */
export interface DoctorPart {
  title: string
  results: readonly DoctorResult[]
}

const MARKS: Readonly<Record<Level, string>> = {
  ok: 'ok     ',
  warning: 'warning',
  error: 'error  ',
  unknown: 'unknown',
}
const COLOURS = { ok: 'green', warning: 'yellow', error: 'red', unknown: 'cyan' } as const

/** What is right in one line each; what is not with why and what to do. */
export function renderDoctor(parts: readonly DoctorPart[], { colour }: { colour: boolean }): string {
  const paint = (level: Level, text: string): string => (colour ? styleText(COLOURS[level], text) : text)
  const blocks = parts.map(({ title, results }) =>
    [title, ...results.map((result) => renderResult(result, paint(result.level, MARKS[result.level])))].join('\n'),
  )
  return `${blocks.join('\n\n')}\n\n${summary(parts.flatMap(({ results }) => results))}\n`
}

function renderResult(result: DoctorResult, mark: string): string {
  const first = `  ${mark}  ${oneLine(result.message)}`
  if (!isProblem(result)) return first
  // Lines to copy are never cut.
  const below = [result.why, ...result.fix.split('\n').map((line, index) => `${index === 0 ? '→' : ' '} ${line}`)]
  return [first, ...below.map((line) => `${' '.repeat(11)}${oneLine(line)}`)].join('\n')
}

function oneLine(text: string): string {
  return visibleText(text.replaceAll(/\s*\n\s*/g, ' '))
}

function summary(results: readonly DoctorResult[]): string {
  const count = (level: Level): number => results.filter((result) => result.level === level).length
  const words = (['error', 'warning', 'unknown'] as const)
    .map((level) => [count(level), level] as const)
    .filter(([number]) => number > 0)
    .map(([number, level]) => `${number} ${level === 'unknown' ? 'not known' : `${level}${number === 1 ? '' : 's'}`}`)
  return words.length === 0 ? 'Everything that was looked at is right.' : `${words.join(', ')}; ${count('ok')} fine.`
}
