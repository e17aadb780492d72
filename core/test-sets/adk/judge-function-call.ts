import type { JsonValue } from '../../agent/agent-project.ts'
import { failed, type Judged, PASSED } from '../judge/judged.ts'
import { quoted } from '../judge/quoted.ts'
import type { CalledFunction } from '../test-case.ts'
import type { FunctionCallAssertion, ValueType } from './adk-scenario.ts'

/**
 * Whether a global function was called at least once with these arguments among its own, in any order and among any other
 * calls. Expected values are read as their type says; so is a text where a number, or true or false, is wanted.
 */
export function judgeFunctionCall(wanted: FunctionCallAssertion, functions: readonly CalledFunction[]): Judged {
  const calls = functions.filter(({ name, flow }) => flow === null && name === wanted.name)
  if (calls.length === 0) {
    const names = [...new Set(functions.map(({ name }) => name))]
    return failed(names.length === 0 ? 'no function was called' : `called was ${names.join(', ')}`)
  }
  const reasons = calls.map((call) => misfitOf(wanted, call))
  const reason = reasons.find((one) => one !== null)
  return reasons.includes(null) || reason == null ? PASSED : failed(reason)
}

function misfitOf(wanted: FunctionCallAssertion, call: CalledFunction): string | null {
  for (const { parameter, expected, type } of wanted.arguments) {
    const actual = Object.hasOwn(call.arguments, parameter) ? call.arguments[parameter] : undefined
    const one = converted(expected, type)
    if (actual !== undefined && one !== null && one === converted(actual, type)) continue
    const seen = actual === undefined ? 'not there' : quoted(actual)
    return `argument ${parameter} should be ${quoted(expected)} (${type}); it is ${seen}`
  }
  return null
}

/** null for what cannot be read as this type. */
function converted(value: JsonValue, type: ValueType): string | number | boolean | null {
  if (value === null || typeof value === 'object') return null
  if (type === 'string') return String(value)
  const text = String(value).trim()
  if (type === 'boolean') return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : null
  const number = typeof value === 'boolean' || text === '' ? Number.NaN : Number(text)
  return Number.isFinite(number) && (type === 'number' || Number.isInteger(number)) ? number : null
}
