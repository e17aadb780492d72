import type { Problem } from './result.ts'

/** The short form: one line a problem and, indented, what to do. Nothing for no problems. */
export function doctorLines(problems: readonly Problem[]): string[] {
  return problems.flatMap(({ level, message, fix }) => [
    `${level}: ${message}`,
    ...fix.split('\n').map((line) => `  ${line}`),
  ])
}
