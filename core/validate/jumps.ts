import type { PythonCall, PythonTransition } from '../agent/python-outline.ts'
import { callArgument } from './call-argument.ts'
import type { PythonResource } from './python-resources.ts'

/** A jump whose target is written out: to a flow, to a step of it, or to a step of the flow it is in. */
export type Jump = PythonTransition

/**
 * The jumps of a file that the ADK does not look at: transition maps and objects, keyword arguments, and calls behind a `#`
 * that stands in a string.
 */
export function uncheckedJumps({ python }: PythonResource, text: string): Jump[] {
  const lines = text.split(/\r\n|\r|\n/)
  const calls = python.outline.calls.flatMap((call): Jump | Jump[] => {
    if (/(?:^|\.)Transition$/.test(call.callee)) return transitionObject(call)
    const isHidden = lines[call.range.line - 1]?.slice(0, call.range.column - 1).includes('#') === true
    if (!isHidden && call.args.every((argument) => argument.name === null)) return []
    if (call.callee === 'conv.goto_flow') {
      return { flow: callArgument(call, isHidden ? 0 : -1, 'flow_name'), step: null, flowUnknown: false }
    }
    if (call.callee !== 'flow.goto_step') return []
    return { flow: null, step: callArgument(call, isHidden ? 0 : -1, 'step_name'), flowUnknown: false }
  })
  return [...python.outline.transitions, ...calls]
}

function transitionObject(call: PythonCall): Jump {
  const flow = callArgument(call, -1, 'goto_flow')
  const flowUnknown = flow === null && call.args.some((argument) => argument.name !== 'goto_step')
  return { flow, step: callArgument(call, -1, 'goto_step'), flowUnknown }
}
