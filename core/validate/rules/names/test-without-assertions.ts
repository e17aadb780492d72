import type { AgentProject } from '../../../agent/agent-project.ts'
import { findingOf, keyRange } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, listOf } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const testWithoutAssertions: Rule = {
  name: 'test-without-assertions',
  class: 'greenroom',
  severity: 'warning',
  description: 'A test case of `test_suite/` asserts nothing, so it always passes.',
  check,
}

const ASSERTIONS = ['prompt_assertions', 'function_call_assertions']

function check(project: AgentProject): Finding[] {
  return resourcesOfKind(project, 'test_case').flatMap((testCase) => {
    const written = ASSERTIONS.map((name) => field(testCase.value, name) ?? [])
    // An assertion of another type is reported as such.
    if (written.some((list) => !Array.isArray(list) || listOf(list).length > 0)) return []
    const message = `The test case "${testCase.name}" asserts nothing, so it always passes.`
    const hint = 'Add prompt_assertions or function_call_assertions.'
    return [findingOf(testWithoutAssertions, testCase, keyRange(testCase, '/name'), message, hint)]
  })
}
