import type { AgentProject } from '../../../agent/agent-project.ts'
import type { PythonDecorator, PythonFunction, PythonParameter } from '../../../agent/python-file.ts'
import {
  type AdkFunction,
  adkFunctions,
  declaredName,
  needsDescription,
  PARAMETER_TYPES,
  positionalArguments,
} from '../../adk-function.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding, Range } from '../../finding.ts'
import type { Rule } from '../../rule.ts'

export const functionParameters: Rule = {
  name: 'function-parameters',
  class: 'adk',
  severity: 'error',
  description:
    'The parameters of a main function are not the ones its kind has, or do not fit its `@func_parameter` decorators.',
  check,
}

interface Trouble {
  range: Range
  message: string
  hint: string
  /** The ADK stops at it, whatever the header says. */
  stops?: boolean
}

const TYPES = `Types are ${PARAMETER_TYPES.join(', ')}, written just so: no Optional, union, default or alias.`

function check(project: AgentProject): Finding[] {
  return adkFunctions(project).flatMap((one) => {
    const { main, resource } = one
    if (main === null) return []
    // A header that breaks when it is joined is the other rule's to report.
    const fits = one.brokenHeader !== null || one.code.includes(one.header)
    const troubles = [...fixedTroubles(one, main), ...parameterTroubles(one, main), ...decoratorTroubles(main)]
    const counted = troubles.filter((trouble) => trouble.stops === true || !fits)
    if (!fits && counted.length === 0) counted.push(headerTrouble(one, main))
    return counted.map(({ range, message, hint }) => findingOf(functionParameters, resource, range, message, hint))
  })
}

/** `conv` and `flow`, which the platform passes. */
function fixedTroubles({ fixed, name, header }: AdkFunction, main: PythonFunction): Trouble[] {
  return fixed.flatMap((wanted, index) => {
    const parameter = main.parameters[index]
    if (parameter !== undefined && asWritten(parameter) === wanted) return []
    const message =
      index === 0
        ? `The first parameter of "${name}" must be "${wanted}".`
        : `The second parameter of "${name}" must be "${wanted}".`
    return { range: parameter?.range ?? main.range, message, hint: `Write it just so: ${header}` }
  })
}

function asWritten({ name, kind, annotation, default: value }: PythonParameter): string {
  return `${kind === 'plain' ? '' : kind}${name}: ${annotation}${value === null ? '' : ' ='}`
}

/** What the model passes. */
function parameterTroubles({ fixed, resource, name }: AdkFunction, main: PythonFunction): Trouble[] {
  const names = new Set(fixed.map((wanted) => wanted.slice(0, wanted.indexOf(':'))))
  const more = main.parameters.filter((parameter) => !names.has(parameter.name))
  const declared = new Set(main.decorators.map(declaredName))
  return more.flatMap((parameter): Trouble | Trouble[] => {
    const { range } = parameter
    if (resource.kind === 'function_step') {
      return {
        range,
        message: `A function step has no parameters besides conv and flow.`,
        hint: `Remove "${parameter.name}".`,
      }
    }
    if (!needsDescription(resource.kind)) {
      const message = `The platform calls "${name}" with conv alone.`
      return { range, message, hint: `Remove "${parameter.name}".` }
    }
    if (parameter.kind !== 'plain') {
      return { range, message: `"${parameter.kind}${parameter.name}" is not allowed in a main function.`, hint: TYPES }
    }
    if (!declared.has(parameter.name)) {
      const hint = `Add @func_parameter("${parameter.name}", "what it is") above "${name}", in the order of the parameters.`
      return { range, message: `The parameter "${parameter.name}" has no @func_parameter.`, hint }
    }
    if (parameter.annotation === null) {
      return { range, message: `The parameter "${parameter.name}" has no type.`, hint: TYPES, stops: true }
    }
    if (!PARAMETER_TYPES.includes(parameter.annotation)) {
      const stops = !/^\w+$/.test(parameter.annotation)
      const message = `The parameter "${parameter.name}" has the type "${parameter.annotation}", which the ADK does not know.`
      return { range, message, hint: TYPES, stops }
    }
    if (parameter.default === null) return []
    return { range, message: `The parameter "${parameter.name}" has a default value.`, hint: TYPES }
  })
}

function decoratorTroubles(main: PythonFunction): Trouble[] {
  const decorators = main.decorators.filter((decorator) => decorator.name === 'func_parameter')
  const plain = main.parameters.filter((parameter) => parameter.kind === 'plain').map((parameter) => parameter.name)
  const seen = new Set<string>()
  const troubles = decorators.flatMap((decorator): Trouble | Trouble[] => {
    const { range } = decorator
    const form = formTrouble(decorator)
    if (form !== null) return form
    const name = declaredName(decorator) ?? ''
    if (!plain.includes(name)) {
      const hint = didYouMean(name, plain, 'parameters')
      return { range, message: `"${main.name}" has no parameter "${name}".`, hint, stops: true }
    }
    if (seen.has(name)) return { range, message: `The parameter "${name}" is declared twice.`, hint: 'Remove one.' }
    seen.add(name)
    return []
  })
  return troubles.length > 0 ? troubles : orderTrouble(main, decorators)
}

function formTrouble(decorator: PythonDecorator): Trouble | null {
  const hint = 'Write @func_parameter("name", "description").'
  const { range } = decorator
  const positional = positionalArguments(decorator)
  if (positional.length !== 2) {
    return { range, message: 'The ADK reads @func_parameter only with two positional arguments.', hint, stops: true }
  }
  const [name, text] = positional.map((argument) => argument.value.type)
  if (name === 'string' && text !== 'other' && text !== 'list' && text !== 'tuple') return null
  return {
    range,
    message: 'Name and description must be texts in quotes: no f-string or expression.',
    hint,
    stops: true,
  }
}

function orderTrouble(main: PythonFunction, decorators: readonly PythonDecorator[]): Trouble[] {
  const declared = decorators.map(declaredName)
  const wanted = main.parameters.map((parameter) => parameter.name).filter((name) => declared.includes(name))
  const index = declared.findIndex((name, at) => name !== wanted[at])
  const decorator = decorators[index]
  if (decorator === undefined) return []
  const message = `@func_parameter("${declared[index]}", …) stands where the one of "${wanted[index]}" belongs.`
  return [{ range: decorator.range, message, hint: `Order the decorators as the parameters: ${wanted.join(', ')}.` }]
}

/** The header says the right thing in another spelling. */
function headerTrouble({ header }: AdkFunction, main: PythonFunction): Trouble {
  const message = `The ADK looks for "${header}" and does not find it written just so.`
  const several = main.headerEnd > main.range.line
  const hint =
    several && main.async
      ? 'Write the header of an async function on one line.'
      : several && main.returns !== null
        ? 'Write the header on one line, or without a comma after the last parameter.'
        : 'Write it with one space after each colon and comma, and none elsewhere.'
  return { range: main.range, message, hint }
}
