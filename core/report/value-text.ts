import type { JsonValue } from '../agent/agent-project.ts'

/** Deeper than this a value is written as JSON on one line. */
const MAX_DEPTH = 12

/**
 * A value as lines a reviewer can read and a line diff can compare: texts as they are, maps as `key: value`, lists as
 * `- item`. `quoted` puts a text into quotes.
 */
export function valueText(value: JsonValue | undefined, quoted = false): string {
  if (value === undefined) return ''
  if (quoted && typeof value === 'string') return JSON.stringify(value)
  return linesOf(value, 0).join('\n')
}

/** True where a text became a number or a switch, or the other way round: without quotes both may look the same. */
export function quotesTexts(before: JsonValue | undefined, after: JsonValue | undefined): boolean {
  const [was, is] = [typeof before, typeof after]
  const isOther = (type: string) => type === 'number' || type === 'boolean'
  return (was === 'string' && isOther(is)) || (isOther(was) && is === 'string')
}

function linesOf(value: JsonValue, depth: number): string[] {
  if (typeof value === 'string') return value.split('\n')
  if (value === null) return ['null']
  if (typeof value !== 'object') return [String(value)]
  if (depth >= MAX_DEPTH) return [JSON.stringify(value)]
  if (Array.isArray(value))
    return value.length === 0 ? ['[]'] : value.flatMap((item: JsonValue) => listItem(item, depth))
  const entries = Object.entries(value)
  return entries.length === 0
    ? ['{}']
    : entries.flatMap(([key, item]: [string, JsonValue]) => mapEntry(key, item, depth))
}

function listItem(item: JsonValue, depth: number): string[] {
  const [first = '', ...rest] = linesOf(item, depth + 1)
  return [`- ${first}`, ...rest.map((line) => `  ${line}`)]
}

function mapEntry(key: string, item: JsonValue, depth: number): string[] {
  const name = key.replaceAll('\n', '⏎')
  const lines = linesOf(item, depth + 1)
  const inline = lines.length === 1 && (typeof item !== 'object' || item === null || Object.keys(item).length === 0)
  return inline ? [`${name}: ${lines[0]}`] : [`${name}:`, ...lines.map((line) => `  ${line}`)]
}
