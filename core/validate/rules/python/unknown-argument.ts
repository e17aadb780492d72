import type { AgentProject } from '../../../agent/agent-project.ts'
import type { PythonFunction } from '../../../agent/python-file.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { calledFunction } from '../../called-function.ts'
import { pythonResources } from '../../python-resources.ts'
import type { Rule } from '../../rule.ts'

export const unknownArgument: Rule = {
  name: 'unknown-argument',
  class: 'greenroom',
  severity: 'warning',
  description: 'A function of the project is called with the name of a parameter that it does not have.',
  check,
}

function check(project: AgentProject): Finding[] {
  return pythonResources(project).flatMap((resource) =>
    resource.python.outline.calls.flatMap((call) => {
      const named = call.args.filter((argument) => argument.name !== null)
      const called = named.length === 0 ? null : calledFunction(project, resource, call)
      if (called === null || !tellsItsParameters(called)) return []
      const names = called.parameters.map((parameter) => parameter.name)
      return named.flatMap(({ name, range }) => {
        if (name === null || names.includes(name)) return []
        const message = `"${called.name}" has no parameter "${name}", so this call fails.`
        return findingOf(unknownArgument, resource, range, message, didYouMean(name, names, 'parameters'))
      })
    }),
  )
}

/** Not so with `**more`, or under a decorator that could take other arguments. */
function tellsItsParameters({ parameters, decorators }: PythonFunction): boolean {
  if (parameters.some((parameter) => parameter.kind === '**')) return false
  return decorators.every((decorator) => /^(?:func_\w+|plog\.\w+)$/.test(decorator.name))
}
