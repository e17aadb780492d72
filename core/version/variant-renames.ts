import type { JsonValue } from '../agent/agent-project.ts'
import type { NormalResource } from './agent-version.ts'
import type { Rename } from './rename-text.ts'
import { type Candidate, similarPairs } from './similar-pairs.ts'

const WORD = /[\p{L}\p{N}_]+/gu
const MOST_STAYED = 50
/** Of each value so much is read. */
const MOST_LETTERS = 1_000

/**
 * Removed and added variants that are the same under another name: attributes say much the same for the new one as they
 * did for the old. A variant says next to nothing itself.
 */
export function variantRenames(
  removed: readonly NormalResource[],
  added: readonly NormalResource[],
  stayed: readonly NormalResource[],
  attributes: { before: readonly NormalResource[]; after: readonly NormalResource[] },
): Rename[] {
  if (removed.length === 0 || added.length === 0) return []
  // What attributes say of the variants that stayed is no sign.
  const others = candidates(stayed.slice(0, MOST_STAYED), attributes.after).map(({ words }) => words)
  return similarPairs(candidates(removed, attributes.before), candidates(added, attributes.after), others)
}

/** The values of an attribute, by variant. */
function valuesOf({ value }: NormalResource): Readonly<Record<string, JsonValue>> {
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, 'values')) return {}
  const { values } = value as { values: JsonValue }
  return isMap(values) ? values : {}
}

function candidates(
  variants: readonly NormalResource[],
  attributes: readonly NormalResource[],
): Candidate<NormalResource>[] {
  const said = new Map(variants.map(({ name }) => [name, new Map<string, number>()]))
  for (const attribute of attributes) {
    for (const [variant, text] of Object.entries(valuesOf(attribute))) {
      const words = said.get(variant)
      if (words === undefined || typeof text !== 'string') continue
      for (const [word] of text.slice(0, MOST_LETTERS).matchAll(WORD)) words.set(`${attribute.name} ${word}`, 1)
    }
  }
  return variants.map((item) => ({ item, key: item.key, name: item.name, words: said.get(item.name) ?? new Map() }))
}

function isMap(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
