import type { JsonValue } from '../agent/agent-project.ts'
import type { NormalResource } from './agent-version.ts'
import { flowName, ownName } from './own-name.ts'

/** Two resources that are one, under another name. */
export interface Rename {
  before: NormalResource
  after: NormalResource
}

/** A text with the names of renamed resources replaced by the new ones. */
export type Follow = (text: string) => string

/** Follows renames where names are written: as the whole text, in `{{…}}`, as a quoted literal. */
export function followersOf(renames: readonly Rename[]): Follow {
  const names = new Map(renames.map((rename) => [ownName(rename.before), ownName(rename.after)]))
  if (names.size === 0) return (text) => text
  return (text) => {
    const whole = names.get(text)
    if (whole !== undefined) return whole
    return text
      .replaceAll(/\{\{(\w+):([^{}]+)\}\}/g, (match, prefix: string, name: string) =>
        names.has(name) ? `{{${prefix}:${names.get(name)}}}` : match,
      )
      .replaceAll(/(["'])([^"'\n]+)\1/g, (match, quote: string, name: string) =>
        names.has(name) ? `${quote}${names.get(name)}${quote}` : match,
      )
  }
}

/** A text of a resource with its own name (and its flow's) blanked out: as the whole text, and in a `def` line. */
export function withoutOwnName(resource: NormalResource): Follow {
  const names = new Set([resource.name, ownName(resource), flowName(resource)].filter((name) => name !== ''))
  return (text) => {
    if (names.has(text)) return '\u0000'
    return text.replaceAll(
      /(?<=^|[\r\n])([ \t]*(?:async[ \t]+)?def[ \t]+)(\w+)/g,
      (match, head: string, name: string) => (names.has(name) ? `${head}\u0000` : match),
    )
  }
}

/** A value with each of its texts replaced, the keys of maps in order. */
export function mapTexts(value: JsonValue, map: Follow): JsonValue {
  if (typeof value === 'string') return map(value)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item: JsonValue) => mapTexts(item, map))
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]: [string, JsonValue]) => [key, mapTexts(item, map)]),
  )
}
