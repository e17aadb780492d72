import type { TestRun } from '../test-sets/test-case.ts'
import type { BehaviourChange } from './report.ts'

/** What the test sets of one agent gave. */
export interface AgentRun {
  agent: string
  run: TestRun
  /** Against another version: what its run gave, and what is different now. */
  compared?: { ref: string; base: TestRun | null; behaviour: readonly BehaviourChange[] }
}
