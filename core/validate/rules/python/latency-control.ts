import type { AgentProject } from '../../../agent/agent-project.ts'
import type { PythonArgument, PythonExpression } from '../../../agent/python-file.ts'
import { type AdkFunction, adkFunctions } from '../../adk-function.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import type { Rule } from '../../rule.ts'

export const latencyControl: Rule = {
  name: 'latency-control',
  class: 'adk',
  severity: 'error',
  description:
    '`@func_latency_control` has no responses, or a delay outside 0 to 10 seconds; only keyword arguments are read.',
  check,
}

/** The two keywords that hold seconds. */
export const LATENCY_SECONDS: readonly string[] = ['delay_before_responses_start', 'silence_after_each_response']

function check(project: AgentProject): Finding[] {
  return adkFunctions(project).flatMap(checkFunction)
}

function checkFunction({ resource, main }: AdkFunction): Finding[] {
  // The last one counts where there are several.
  const decorator = main?.decorators.findLast((one) => one.name === 'func_latency_control' && one.args !== null)
  if (decorator?.args == null) return []
  const findings: Finding[] = []
  for (const name of LATENCY_SECONDS) {
    const argument = keyword(decorator.args, name)
    if (argument === undefined || isDelay(argument.value)) continue
    const message = `${name} must be a number from 0 to 10 (seconds), not ${argument.text}.`
    findings.push(findingOf(latencyControl, resource, argument.valueRange, message, 'Give the seconds as a number.'))
  }
  const responses = keyword(decorator.args, 'delay_responses')
  if (responses !== undefined && countedResponses(responses.value) > 0) return findings
  const positional = decorator.args.find((argument) => argument.name === null)
  const message =
    responses === undefined && positional !== undefined
      ? 'The ADK reads the arguments of @func_latency_control by keyword only.'
      : 'The latency control has no responses.'
  const hint = 'Write delay_responses=[("One moment, please.", 3)]: what is said, and for how many seconds.'
  const range = responses?.valueRange ?? positional?.range ?? decorator.range
  return [...findings, findingOf(latencyControl, resource, range, message, hint)]
}

function keyword(args: readonly PythonArgument[], name: string): PythonArgument | undefined {
  return args.findLast((argument) => argument.name === name)
}

/** What is not written out (a name, `-1`) is skipped by the ADK and is the other rule's to judge. */
function isDelay(value: PythonExpression): boolean {
  switch (value.type) {
    case 'number':
      return value.value >= 0 && value.value <= 10
    case 'constant':
      return value.text === 'True' || value.text === 'False'
    default:
      return value.type !== 'string'
  }
}

function countedResponses(value: PythonExpression): number {
  return value.type === 'list' ? value.items.filter((item) => isPair(item.value)).length : 0
}

/** True for what the ADK takes for a response: a tuple of two. */
export function isPair(value: PythonExpression): boolean {
  return value.type === 'tuple' && value.items.length === 2
}
