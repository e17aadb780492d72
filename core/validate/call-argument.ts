import type { PythonCall } from '../agent/python-outline.ts'
import type { Range } from './finding.ts'

/** An argument of a call that is a text in quotes, by its position or its name; null when it is anything else. */
export function callArgument(call: PythonCall, position: number, name: string): { text: string; range: Range } | null {
  const named = call.args.find((argument) => argument.name === name)
  const before = call.args.slice(0, position + 1)
  const positional = before.some((argument) => argument.spread || argument.name !== null) ? undefined : before[position]
  const argument = named ?? positional
  return argument?.value.type === 'string' ? { text: argument.value.value, range: argument.valueRange } : null
}
