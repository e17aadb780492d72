import type { AgentProject } from '../../../agent/agent-project.ts'
import type { PythonParameter } from '../../../agent/python-file.ts'
import { type AdkFunction, adkFunctions } from '../../adk-function.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import { textField } from '../../project-paths.ts'
import type { Rule } from '../../rule.ts'

export const unpassedParameter: Rule = {
  name: 'unpassed-parameter',
  class: 'greenroom',
  severity: 'warning',
  description:
    'A function that the platform calls by itself (of a phrase filter, at the start, at the end) needs an argument.',
  check,
}

function check(project: AgentProject): Finding[] {
  const functions = adkFunctions(project)
  const global = new Map(functions.filter((one) => one.resource.kind === 'function').map((one) => [one.name, one]))
  const filters = resourcesOfKind(project, 'phrase_filter').flatMap((filter) => {
    const called = global.get(textField(filter, 'function') ?? '')
    const [parameter] = called === undefined ? [] : neededParameters(called)
    if (called === undefined || parameter === undefined) return []
    const message = `A phrase filter calls "${called.name}" without arguments, but it needs "${parameter.name}".`
    const hint = `Name a function that takes only conv, or take "${parameter.name}" from conv.state.`
    return [findingOf(unpassedParameter, filter, '/function', message, hint)]
  })
  return [...filters, ...functions.flatMap(special)]
}

/** A parameter of the start or end function that is declared well enough for the ADK to let it pass. */
function special(one: AdkFunction): Finding[] {
  const { resource, name, code, header } = one
  if ((resource.kind !== 'start_function' && resource.kind !== 'end_function') || !code.includes(header)) return []
  return neededParameters(one).map(({ range, name: parameter }) => {
    const message = `The platform calls "${name}" without arguments, but it needs "${parameter}".`
    return findingOf(unpassedParameter, resource, range, message, `Remove "${parameter}".`)
  })
}

function neededParameters({ main }: AdkFunction): PythonParameter[] {
  const rest = (main?.parameters ?? []).slice(1)
  return rest.filter((parameter) => parameter.kind === 'plain' && parameter.default === null)
}
