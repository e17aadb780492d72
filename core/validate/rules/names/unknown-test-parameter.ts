import type { AgentProject, Resource } from '../../../agent/agent-project.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, listOf, textOf } from '../../json-fields.ts'
import { fileStem } from '../../project-paths.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const unknownTestParameter: Rule = {
  name: 'unknown-test-parameter',
  class: 'greenroom',
  severity: 'warning',
  description:
    'A test case of `test_suite/` expects an argument that the function does not take, so it can never pass.',
  check,
}

function check(project: AgentProject): Finding[] {
  const parameters = new Map(resourcesOfKind(project, 'function').map((one) => [fileStem(one.path), parametersOf(one)]))
  return resourcesOfKind(project, 'test_case').flatMap((testCase) =>
    listOf(field(testCase.value, 'function_call_assertions')).flatMap((assertion, index) => {
      const name = textOf(field(assertion, 'name')) ?? ''
      const known = parameters.get(name)
      if (known === undefined || known === null) return []
      return listOf(field(assertion, 'arguments')).flatMap((argument, at) => {
        const parameter = textOf(field(argument, 'parameter_name')) ?? ''
        if (parameter === '' || known.includes(parameter)) return []
        const pointer = `/function_call_assertions/${index}/arguments/${at}/parameter_name`
        const message = `The function "${name}" has no parameter "${parameter}".`
        const hint = known.length === 0 ? 'It takes none.' : didYouMean(parameter, known, 'parameters')
        return [findingOf(unknownTestParameter, testCase, pointer, message, hint)]
      })
    }),
  )
}

/** Null where they are not known: the file has an error. */
function parametersOf(resource: Resource): readonly string[] | null {
  const { errors, functions } = resource.python ?? { errors: [], functions: [] }
  const main = functions.find(({ name }) => name === fileStem(resource.path))
  if (errors.length > 0 || main === undefined) return null
  return main.parameters.slice(1).map(({ name }) => name)
}
