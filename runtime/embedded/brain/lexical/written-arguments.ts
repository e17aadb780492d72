import { remembered } from '../../../../core/agent/remembered.ts'
import type { JsonValue } from '../../../../core/agent/agent-project.ts'
import { hearOption } from '../../entities/hear-option.ts'
import type { Instruction } from './instruction.ts'

const LONGEST = 4_000

/** Expressions that hold the name of an argument. */
const assigns = remembered((name) => new RegExp(`["'\`*]{0,3}\\b${name}\\b["'\`*]{0,3}\\s*[=:]\\s*`), 500)
const names = remembered(
  (name) => new RegExp(`\\b(?:${name}|${name.split('_').at(-1) ?? name})\\s+["“]([^"”]{0,400})["”]`, 'i'),
  500,
)
const empties = remembered((name) => new RegExp(`\\bempty (?:${name.split('_').join('|')})\\b`, 'i'), 500)

/**
 * The value an instruction writes for an argument: `reason="billing"`, `with the destination "shop_desk"`, a list of values
 * with words for each; undefined when it writes none.
 */
export function writtenArgument(
  name: string,
  type: string,
  only: boolean,
  after: string,
  choices: Instruction['choices'],
  said: string,
): JsonValue | undefined {
  const text = after.slice(0, LONGEST)
  const escaped = name.replaceAll(/[^\w]/g, '')
  const value = assigned(text, escaped) ?? named(text, escaped) ?? (only ? alone(text) : undefined)
  if (value !== undefined) return typed(value, type)
  const mine = choices.filter(({ argument }) => argument === name)
  const chosen = hearOption(
    said,
    mine.map(({ value, words }) => ({ value, aliases: words })),
  )
  return chosen === null ? undefined : typed(chosen, type)
}

/** Whether the instruction or the parameter allows an empty text where nothing is known. */
export function allowsEmpty(name: string, description: string, after: string): boolean {
  if (/\bempty (?:text|string)\b/i.test(description)) return true
  return /\bempty (?:text|string)\b/i.test(after) || empties(name).test(after)
}

function assigned(text: string, name: string): string | undefined {
  const start = assigns(name).exec(text)
  if (start === null) return undefined
  const rest = text.slice(start.index + start[0].length)
  const quoted = /^(?:"([^"]*)"|“([^”]*)”|'((?:[^'\n]|'(?=\p{L}))*)')/u.exec(rest)
  if (quoted !== null) return (quoted[1] ?? quoted[2] ?? quoted[3] ?? '').replaceAll(/\s+/g, ' ').trim()
  // Without quotes it ends before the next argument or with the sentence's end.
  const bare = /^([\s\S]*?)(?:,?\s*(?:and\s+)?["'`]?\w+["'`]?\s*=|$)/.exec(rest)?.[1] ?? ''
  const value = bare
    .replaceAll(/\s+/g, ' ')
    .replace(/[.,;\s]+$/, '')
    .trim()
  return value === '' ? undefined : value
}

/** `with the destination "shop_desk"`: the word is the argument's name or the last part of it. */
function named(text: string, name: string): string | undefined {
  return names(name).exec(text)?.[1]
}

function alone(text: string): string | undefined {
  return (
    /^\s*(?:with|for)\s+["“]([^"”]{0,400})["”]/.exec(text)?.[1] ??
    /^\(\s*["'“]([^"'”]{0,400})["'”]\s*\)/.exec(text)?.[1]
  )
}

function typed(value: string, type: string): JsonValue {
  if (type === 'boolean') return /^true$/i.test(value)
  const number = Number(value)
  return (type === 'integer' || type === 'number') && Number.isFinite(number) && value !== '' ? number : value
}
