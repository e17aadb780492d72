import type { JsonValue } from '../agent/agent-project.ts'
import type { FieldChange } from '../version/change.ts'
import { pointerSteps } from '../version/json-pointer.ts'
import { joinWords, type Words, words } from './words.ts'
import { listedNames } from './listed-names.ts'

/**
 * Items that only changed their place: in an ordered list (`a moved from place 3 to 1`), or from one key of a map of lists
 * to another (`a moved from x to y`). Null when the fields say more than that.
 */
export function describeMoves(fields: readonly FieldChange[], depth: number): Words | null {
  if (fields.every((field) => field.moved !== undefined)) return inOrder(fields)
  return betweenKeys(fields, depth)
}

function inOrder(fields: readonly FieldChange[]): Words {
  const names = fields.map(({ pointer }) => pointerSteps(pointer).at(-1) ?? '')
  const [first] = fields
  if (fields.length === 1 && first?.moved !== undefined)
    return words`${names[0] ?? ''} moved from place ${first.moved.from} to ${first.moved.to}`
  return words`${listedNames(names)} moved`
}

function betweenKeys(fields: readonly FieldChange[], depth: number): Words | null {
  const lost = new Map<string, string>()
  const gained = new Map<string, string>()
  for (const { pointer, before, after } of fields) {
    const steps = pointerSteps(pointer)
    const old = itemsOf(before)
    const now = itemsOf(after)
    if (steps.length !== depth + 1 || old === null || now === null) return null
    const key = steps[depth] ?? ''
    for (const item of old) if (!now.includes(item)) lost.set(item, key)
    for (const item of now) if (!old.includes(item)) gained.set(item, key)
  }
  if (lost.size === 0 || lost.size !== gained.size || [...lost.keys()].some((item) => !gained.has(item))) return null
  const byTarget = new Map<string, string[]>()
  for (const [item, key] of gained) byTarget.set(key, [...(byTarget.get(key) ?? []), item])
  return joinWords(
    [...byTarget].map(([key, items]) => {
      const from = [...new Set(items.map((item) => lost.get(item) ?? ''))]
      return words`${listedNames(items)} moved from ${keys(from)} to ${keys([key])}`
    }),
    ', ',
  )
}

function keys(names: readonly string[]): Words {
  return names.length === 1 && names[0] === ''
    ? ['the entry without a name']
    : listedNames(names.map((name) => name || '(no name)'))
}

function itemsOf(value: JsonValue | undefined): string[] | null {
  if (value === undefined) return []
  if (!Array.isArray(value)) return null
  return value.every((item) => typeof item === 'string') ? [...new Set(value)] : null
}
