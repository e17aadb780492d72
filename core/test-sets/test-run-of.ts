import type { CaseResult, TestRun, Verdict } from './test-case.ts'

/** The results of cases with their counts. */
export function testRunOf(cases: readonly CaseResult[], notes: readonly string[], cached = 0): TestRun {
  const count = (verdict: Verdict): number => cases.filter((result) => result.verdict === verdict).length
  return {
    passed: count('passed'),
    failed: count('failed'),
    errors: count('error'),
    notJudged: count('not judged'),
    skipped: count('skipped'),
    cases,
    ...(notes.length === 0 ? {} : { notes: [...new Set(notes)] }),
    ...(cached === 0 ? {} : { cached }),
  }
}
