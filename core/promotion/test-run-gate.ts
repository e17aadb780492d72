import { countUnjudged } from '../test-sets/count-unjudged.ts'
import type { TestRun } from '../test-sets/test-case.ts'
import type { GateResult } from './gates.ts'

/**
 * What the gate `test_sets` says after a run, or after the text of why there is none. Closed when a case fails or has an
 * error and, where the policy says so, when a case cannot be judged.
 */
export function testRunGate(run: TestRun | string, notJudged: 'report' | 'fail'): GateResult {
  const gate = 'test_sets'
  if (typeof run === 'string') return { gate, state: 'closed', reason: run }
  const bad = run.failed + run.errors
  const first = run.cases.find(({ verdict }) => verdict === 'failed' || verdict === 'error')
  if (bad > 0) {
    const which = first === undefined ? '' : `: ${first.set} / ${first.name} (${first.path}:${first.line})`
    return { gate, state: 'closed', reason: `${bad} of ${run.cases.length} test cases do not pass${which}` }
  }
  const unjudged = countUnjudged(run)
  if (notJudged === 'fail' && unjudged > 0)
    return { gate, state: 'closed', reason: `${unjudged} of ${run.cases.length} test cases were not judged` }
  if (run.cases.length === 0) return { gate, state: 'open', reason: 'the agent has no test cases' }
  return { gate, state: 'open', reason: `${run.passed} of ${run.cases.length} test cases passed` }
}
