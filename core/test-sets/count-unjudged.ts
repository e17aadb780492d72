import type { CaseResult, TestRun } from './test-case.ts'
import { NEEDS_PYTHON } from './unknowable.ts'

/** How many cases nobody could judge: for want of a verdict, or of the Python that runs their functions. */
export function countUnjudged({ cases }: TestRun): number {
  return cases.filter((result) => result.verdict === 'not judged' || needsPython(result)).length
}

function needsPython({ verdict, assertions }: CaseResult): boolean {
  return verdict === 'skipped' && assertions.some(({ reason }) => reason === NEEDS_PYTHON)
}
