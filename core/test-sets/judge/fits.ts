import { isDeepStrictEqual } from 'node:util'
import { linearPattern } from '../pattern/linear-pattern.ts'
import { quoted } from './quoted.ts'

/** Why a value is not as expected, or null when it is. `undefined` is a value that is not there. */
export function misfit(wanted: unknown, actual: unknown): string | null {
  const matcher = matcherOf(wanted)
  if (matcher === null) return equal(wanted, actual)
  if ('exact' in matcher) return equal(matcher.exact, actual)
  if ('any' in matcher) return actual === undefined || actual === null ? `it is ${shown(actual)}` : null
  const text = typeof actual === 'string' ? actual : actual === undefined ? undefined : JSON.stringify(actual)
  const pattern = linearPattern(plainText(matcher.regex))
  if (!pattern.ok) return `this regular expression can't be used: ${pattern.message}`
  return text !== undefined && pattern.isIn(text) ? null : `it is ${shown(actual)}`
}

/** A matcher is a map with one of these keys alone; everything else is the value itself. */
export function matcherOf(wanted: unknown): { exact: unknown } | { regex: unknown } | { any: unknown } | null {
  if (wanted === null || typeof wanted !== 'object' || Array.isArray(wanted)) return null
  const keys = Object.keys(wanted)
  if (keys.length !== 1) return null
  const [key = ''] = keys
  return key === 'exact' || key === 'regex' || key === 'any' ? (wanted as { exact: unknown }) : null
}

/** Nothing expected is nothing seen: `null` fits what is not there. */
function equal(wanted: unknown, actual: unknown): string | null {
  if (isDeepStrictEqual(plain(wanted), plain(actual ?? null))) return null
  const other =
    typeof wanted !== typeof actual && isPlain(wanted) && isPlain(actual) && String(wanted) === String(actual)
  return `it is ${shown(actual)}${other ? `, which is ${kindOf(actual)} and not ${kindOf(wanted)}` : ''}`
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value !== 'object'
}

/** Maps and lists have no text of their own: a map may even hold a key `toString`. */
function plainText(value: unknown): string {
  return isPlain(value) ? String(value) : JSON.stringify(value)
}

/** Prototypes do not count: YAML gives plain maps, a runtime may give others. */
function plain(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return Object.is(value, -0) ? 0 : value
  if (Array.isArray(value)) return value.map(plain)
  return new Map(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, plain(item)]),
  )
}

function shown(value: unknown): string {
  return value === undefined ? 'not there' : quoted(value)
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return 'a text'
  if (typeof value === 'number') return 'a number'
  return typeof value === 'boolean' ? 'true or false' : 'something else'
}
