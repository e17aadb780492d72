import type { AgentProject } from '../../../agent/agent-project.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { functionNames } from '../../function-names.ts'
import { field, listOf, textOf } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const unknownTestFunction: Rule = {
  name: 'unknown-test-function',
  class: 'adk',
  severity: 'error',
  description: 'A test case of `test_suite/` expects a call of a function that is no global function.',
  check,
}

function check(project: AgentProject): Finding[] {
  const functions = functionNames(project)
  // Without any global function the ADK skips the check, and so does this rule.
  if (functions.size === 0) return []
  return resourcesOfKind(project, 'test_case').flatMap((testCase) =>
    listOf(field(testCase.value, 'function_call_assertions')).flatMap((assertion, index) => {
      const name = textOf(field(assertion, 'name')) ?? ''
      if (name === '' || functions.has(name)) return []
      const message = `There is no global function "${name}".`
      const hint = didYouMean(name, functions, 'global functions')
      const place = `/function_call_assertions/${index}/name`
      const about = { state: 'missing', kind: 'fn', name, within: '' } as const
      return [findingOf(unknownTestFunction, testCase, place, message, hint, about)]
    }),
  )
}
