import type { AgentProject } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, listOf } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const expectedValue: Rule = {
  name: 'expected-value',
  class: 'greenroom',
  severity: 'warning',
  description: 'The `expected_value` of a test argument is no text; `value_type` says how the text is read.',
  check,
}

function check(project: AgentProject): Finding[] {
  return resourcesOfKind(project, 'test_case').flatMap((test) =>
    listOf(field(test.value, 'function_call_assertions')).flatMap((call, index) =>
      listOf(field(call, 'arguments')).flatMap((argument, at) => {
        const value = field(argument, 'expected_value')
        if (value === undefined || typeof value === 'string') return []
        const place = `/function_call_assertions/${index}/arguments/${at}/expected_value`
        const written = test.scalarAt?.(place)?.source ?? ''
        const hint = written === '' ? 'Put it in quotes.' : `Put it in quotes: '${written}'.`
        return [findingOf(expectedValue, test, place, 'The expected value must be a text.', hint)]
      }),
    ),
  )
}
