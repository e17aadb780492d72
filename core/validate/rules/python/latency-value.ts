import type { AgentProject } from '../../../agent/agent-project.ts'
import type { PythonArgument, PythonItem } from '../../../agent/python-file.ts'
import { type AdkFunction, adkFunctions } from '../../adk-function.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding, Range } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import { isPair, LATENCY_SECONDS } from './latency-control.ts'

export const latencyValue: Rule = {
  name: 'latency-value',
  class: 'greenroom',
  severity: 'warning',
  description:
    'A value of `@func_latency_control` is skipped by the ADK (negative, computed, misspelt), or makes no sense.',
  check,
}

const KEYWORDS: readonly string[] = [...LATENCY_SECONDS, 'delay_responses', 'randomize']

function check(project: AgentProject): Finding[] {
  return adkFunctions(project).flatMap((one) => {
    const decorators = one.main?.decorators.filter((decorator) => decorator.name === 'func_latency_control') ?? []
    return decorators.flatMap((decorator) => (decorator.args ?? []).flatMap((argument) => checkArgument(one, argument)))
  })
}

function checkArgument({ resource }: AdkFunction, argument: PythonArgument): Finding[] {
  const { name, value, valueRange, text } = argument
  const report = (range: Range, message: string, hint: string) => [
    findingOf(latencyValue, resource, range, message, hint),
  ]
  if (name === null) return []
  if (!KEYWORDS.includes(name)) {
    return report(argument.range, `"${name}" is unknown and has no effect.`, didYouMean(name, KEYWORDS, 'names'))
  }
  if (LATENCY_SECONDS.includes(name) && value.type === 'other') {
    return report(valueRange, `${name} is taken for 0: ${text} is no plain number.`, 'Write a number from 0 to 10.')
  }
  if (name !== 'delay_responses' || value.type !== 'list') return []
  return value.items.flatMap((item) => {
    const wrong = wrongResponse(item)
    return wrong === null ? [] : report(item.range, wrong, 'Write ("One moment, please.", 3).')
  })
}

function wrongResponse({ value }: PythonItem): string | null {
  if (!isPair(value)) return 'This response is skipped: it is no pair of a text and seconds.'
  const [message, seconds] = value.type === 'tuple' ? value.items : []
  if (message?.value.type !== 'string') return 'This response says nothing: its message is no text in quotes.'
  if (message.value.value.trim() === '') return 'This response says nothing: its message is empty.'
  if (seconds?.value.type !== 'number') return 'The seconds of this response are no plain number.'
  return seconds.value.value > 0 ? null : 'This response has no time: its seconds must be more than 0.'
}
