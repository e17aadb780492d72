import type { TestRun } from '../test-sets/test-case.ts'

/** What the test sets of one agent gave. */
export interface AgentRun {
  agent: string
  run: TestRun
}
