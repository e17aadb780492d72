import type { CalledFunction } from '../test-case.ts'
import type { FunctionEvent, TurnTrace } from '../conversation.ts'
import { misfit } from './fits.ts'
import { failed, type Judged, notJudged, PASSED, untold } from './judged.ts'
import { quoted } from './quoted.ts'

const MOST_SHOWN = 5

/**
 * Whether a function was called as wanted: with these arguments among its own, and as often as `times` says (at least once
 * without). A call that failed is none. A function of a flow is named alone or as `flow/function`.
 */
export function judgeCalls(
  wanted: { calls: string; with?: Record<string, unknown>; times?: number },
  { functions, notExecuted }: TurnTrace,
): Judged {
  if (functions === undefined) return untold('which functions are called')
  const calls = functions.filter((event) => isNamed(event, wanted.calls))
  const reasons = calls.map((event) => argumentsMisfit(wanted.with, event))
  const fitting = calls.filter((event, index) => reasons[index] === null && event.error === undefined)
  if (wanted.times === undefined ? fitting.length > 0 : fitting.length === wanted.times) return PASSED
  const broken = calls.find((event, index) => reasons[index] === null && event.error !== undefined)
  if (broken !== undefined) return failed(`${broken.name} was called and failed: ${errorOf(broken)}`)
  if (fitting.length > 0 || wanted.times === 0)
    return failed(`${wanted.calls} was called ${timesOf(fitting.length)}, not ${timesOf(wanted.times ?? 1)}`)
  const [reason] = reasons
  if (reason !== undefined && reason !== null) return failed(reason)
  return failed(`${calledInstead(functions)}${notExecuted.length === 0 ? '' : `; not done: ${notExecuted.join('; ')}`}`)
}

/** Whether functions were called in this order; others may be called in between. */
export function judgeCallsInOrder(wanted: readonly string[], { functions }: TurnTrace): Judged {
  if (functions === undefined) return untold('which functions are called')
  let next = 0
  for (const event of functions) {
    const name = wanted[next]
    if (name !== undefined && event.error === undefined && isNamed(event, name)) next += 1
  }
  if (next === wanted.length) return PASSED
  return failed(
    `${wanted[next]} was not called${next === 0 ? '' : ` after ${wanted[next - 1]}`}; ${calledInstead(functions)}`,
  )
}

/** Whether a function was not called; null: none at all. */
export function judgeNotCalls(unwanted: string | null, { functions, notExecuted }: TurnTrace): Judged {
  if (functions === undefined) return untold('which functions are called')
  const found = functions.find((event) => unwanted === null || isNamed(event, unwanted))
  if (found !== undefined) return failed(`${found.name} was called with ${quoted(found.arguments)}`)
  const perhaps = notExecuted.find((text) => unwanted !== null && text.includes(unwanted))
  return perhaps === undefined ? PASSED : notJudged(`whether it is called is not known; not done: ${perhaps}`)
}

function isNamed(event: CalledFunction, name: string): boolean {
  return event.name === name || (event.flow !== null && `${event.flow}/${event.name}` === name)
}

function argumentsMisfit(wanted: Record<string, unknown> | undefined, event: FunctionEvent): string | null {
  for (const [name, value] of Object.entries(wanted ?? {})) {
    const actual = Object.hasOwn(event.arguments, name) ? event.arguments[name] : undefined
    const reason = misfit(value, actual)
    if (reason !== null) return `argument ${name} of ${event.name} should be ${quoted(value)}; ${reason}`
  }
  return null
}

function calledInstead(functions: readonly FunctionEvent[]): string {
  if (functions.length === 0) return 'no function was called'
  const shown = functions.slice(0, MOST_SHOWN).map((event) => `${event.name}${quoted(event.arguments)}`)
  const more = functions.length - shown.length
  return `called was ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function errorOf({ error }: FunctionEvent): string {
  if (error === undefined) return ''
  return `${error.message}${error.path === undefined ? '' : ` (${error.path}:${error.line ?? 1})`}`
}

function timesOf(count: number): string {
  if (count === 0) return 'never'
  return count === 1 ? 'once' : `${count} times`
}
