import type { JsonValue } from '../agent/agent-project.ts'

const SHORT = 40
const SHORT_WORDS = 5

/** True for a value that is better quoted than talked about: a number, a switch, a name; not a sentence. */
export function isShortValue(value: JsonValue | undefined): value is string | number | boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return true
  if (typeof value !== 'string' || value === '' || value.length > SHORT || value.includes('\n')) return false
  return value.split(' ').length <= SHORT_WORDS && !/[.!?…]$/.test(value)
}
