import type { AssertionResult } from '../test-case.ts'

/** What came out of looking at one expectation. */
export type Judged = Pick<AssertionResult, 'verdict' | 'reason'>

export const PASSED: Judged = { verdict: 'passed' }

export function failed(reason: string): Judged {
  return { verdict: 'failed', reason }
}

export function notJudged(reason: string): Judged {
  return { verdict: 'not judged', reason }
}

/** The runtime says nothing about this, so neither can a test. */
export function untold(what: string): Judged {
  return notJudged(`this runtime does not tell ${what}`)
}
