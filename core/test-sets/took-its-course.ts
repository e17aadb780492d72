import type { TestRun } from './test-case.ts'

/** Whether every case was run to its end: only then is it known what none of them needs. */
export function tookItsCourse({ cases }: TestRun): boolean {
  return cases.every(({ verdict }) => verdict === 'passed' || verdict === 'failed')
}
