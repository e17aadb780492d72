import type { Verdict } from '../../test-sets/test-case.ts'

/** The colour of a verdict: only a judged pass is green. */
export function verdictTone(verdict: Verdict): 'green' | 'red' | 'amber' | 'grey' {
  if (verdict === 'passed') return 'green'
  if (verdict === 'failed' || verdict === 'error') return 'red'
  return verdict === 'not judged' ? 'amber' : 'grey'
}
