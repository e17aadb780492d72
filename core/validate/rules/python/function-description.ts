import type { AgentProject } from '../../../agent/agent-project.ts'
import type { PythonDecorator } from '../../../agent/python-file.ts'
import { type AdkFunction, adkFunctions, needsDescription, positionalArguments } from '../../adk-function.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding, Range } from '../../finding.ts'
import type { Rule } from '../../rule.ts'

export const functionDescription: Rule = {
  name: 'function-description',
  class: 'adk',
  severity: 'error',
  description:
    'A global or transition function has no `@func_description("…")` with a text that is written out as its one argument.',
  check,
}

const FORM = 'Write @func_description("what it does and when to call it") above the function.'

function check(project: AgentProject): Finding[] {
  return adkFunctions(project).flatMap((one) => checkFunction(one) ?? [])
}

function checkFunction(one: AdkFunction): Finding | null {
  const { resource, main, name } = one
  if (main === null) return null
  const isRequired = needsDescription(resource.kind)
  const decorators = main.decorators.filter((decorator) => decorator.name === 'func_description')
  const report = (range: Range, message: string) => findingOf(functionDescription, resource, range, message, FORM)
  let described = false
  for (const decorator of decorators) {
    const form = formOf(decorator)
    if (form === 'other') {
      return report(decorator.range, 'The description must be a text in quotes: no f-string, name or expression.')
    }
    if (form === 'unread' && isRequired) {
      return report(decorator.range, 'The ADK does not see this description: it reads one positional argument only.')
    }
    described = form === 'text'
    if (form === 'empty' && isRequired && decorator === decorators.at(-1)) {
      return report(decorator.range, `The description of "${name}" is empty.`)
    }
  }
  return described || !isRequired ? null : report(main.range, `"${name}" has no description.`)
}

function formOf(decorator: PythonDecorator): 'text' | 'empty' | 'other' | 'unread' {
  const [argument, ...more] = positionalArguments(decorator)
  if (argument === undefined || more.length > 0) return 'unread'
  if (argument.value.type !== 'string') return 'other'
  return argument.value.value.trim() === '' ? 'empty' : 'text'
}
