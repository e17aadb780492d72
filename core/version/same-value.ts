import type { JsonValue } from '../agent/agent-project.ts'

type Pair = readonly [a: JsonValue | undefined, b: JsonValue | undefined]

/** Equality of JSON values, however deep; the order of keys does not count, the order of lists does. */
export function sameValue(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  const open: Pair[] = [[a, b]]
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) if (!sameOutside(pair, open)) return false
  return true
}

/** Whether the two are alike but for what they hold, which is put on the list. */
function sameOutside([a, b]: Pair, open: Pair[]): boolean {
  if (a === b) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
    for (let i = 0; i < a.length; i++) open.push([a[i] as JsonValue, b[i] as JsonValue])
    return true
  }
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  for (const key of keys) {
    if (!Object.hasOwn(b, key)) return false
    open.push([(a as Record<string, JsonValue>)[key], (b as Record<string, JsonValue>)[key]])
  }
  return true
}
