/** What one look at a repository gave. `unknown` is never taken for good. */
export type Level = 'ok' | 'warning' | 'error' | 'unknown'

interface Result {
  /** Kebab-case name of the check. */
  check: string
  level: Level
  /** What is so, with the name of the environment, branch or file it is about. */
  message: string
}

/** What is wrong, why that matters, and what to click or which call to make. */
export interface Problem extends Result {
  level: Exclude<Level, 'ok'>
  why: string
  fix: string
}

export type DoctorResult = Result | Problem

export function isProblem(result: DoctorResult): result is Problem {
  return result.level !== 'ok'
}
