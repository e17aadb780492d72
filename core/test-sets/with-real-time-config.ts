import type { AgentProject, JsonValue } from '../agent/agent-project.ts'
import { realTimeConfigOf } from '../agent/real-time-config-of.ts'
import type { TestCase, TestSet } from './test-case.ts'

/** The sets as they run on a project: a case without a real-time configuration of its own has that of its environment. */
export function withRealTimeConfig(sets: readonly TestSet[], project: Pick<AgentProject, 'resources'>): TestSet[] {
  const known = new Map<string, Readonly<Record<string, JsonValue>> | null>()
  const configOf = (environment: string) => {
    const config = known.has(environment) ? known.get(environment) : realTimeConfigOf(project, environment)
    known.set(environment, config ?? null)
    return config ?? null
  }
  const complete = (testCase: TestCase): TestCase => {
    if (testCase.real_time_config !== undefined) return testCase
    const config = configOf(testCase.environment ?? 'sandbox')
    return config === null ? testCase : { ...testCase, real_time_config: config }
  }
  return sets.map((set) => ({ ...set, cases: set.cases.map(complete) }))
}
