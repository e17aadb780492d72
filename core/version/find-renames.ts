import type { JsonValue } from '../agent/agent-project.ts'
import type { NormalResource } from './agent-version.ts'
import { sameValue } from './compare-values.ts'

export interface Rename {
  before: NormalResource
  after: NormalResource
}

/** Passes in which a rename that was found may explain the next one (a flow, then the steps that jump to it). */
const PASSES = 3

/**
 * Pairs a removed with an added resource of the same kind whose contents are equal apart from the name, and from
 * references to resources that were renamed as well. A resource without content is never paired, and neither are two that
 * fit equally well: a wrong "renamed" would hide a removal.
 */
export function findRenames(removed: readonly NormalResource[], added: readonly NormalResource[]): Rename[] {
  const renames: Rename[] = []
  let left = removed.filter((resource) => hasContent(resource.value, ownName(resource)))
  let right = [...added]
  for (let pass = 0; pass < PASSES; pass++) {
    const found = pairsOf(left, right, followersOf(renames))
    if (found.length === 0) break
    renames.push(...found)
    left = left.filter((resource) => !found.some((rename) => rename.before === resource))
    right = right.filter((resource) => !found.some((rename) => rename.after === resource))
  }
  return renames
}

/** The last part of the name: `Collect name` of `booking/Collect name`. */
function ownName(resource: NormalResource): string {
  return resource.name.slice(resource.name.lastIndexOf('/') + 1)
}

function flowName(resource: NormalResource): string {
  return resource.name.slice(0, Math.max(0, resource.name.lastIndexOf('/')))
}

function pairsOf(
  removed: readonly NormalResource[],
  added: readonly NormalResource[],
  follow: (text: string) => string,
): Rename[] {
  const groups = new Map<string, { removed: NormalResource[]; added: NormalResource[] }>()
  const groupOf = (signature: string) => {
    const group = groups.get(signature) ?? { removed: [], added: [] }
    groups.set(signature, group)
    return group
  }
  for (const resource of removed) groupOf(signatureOf(resource, follow)).removed.push(resource)
  for (const resource of added) groupOf(signatureOf(resource, (text) => text)).added.push(resource)
  const renames: Rename[] = []
  for (const group of groups.values()) renames.push(...pairUp(group.removed, group.added))
  return renames
}

/** Same own name in another flow first; what is left must be one against one. */
function pairUp(removed: NormalResource[], added: NormalResource[]): Rename[] {
  const renames: Rename[] = []
  const rest: NormalResource[] = []
  const free = new Set(added)
  for (const before of removed) {
    const twins = [...free].filter((after) => ownName(after) === ownName(before))
    const [after] = twins
    if (after == null || twins.length > 1) rest.push(before)
    else {
      free.delete(after)
      renames.push({ before, after })
    }
  }
  const [before] = rest
  const [after] = free
  if (before != null && after != null && rest.length === 1 && free.size === 1) renames.push({ before, after })
  return renames
}

/** What a resource says with its own name (and its flow's) blanked out. */
function signatureOf(resource: NormalResource, follow: (text: string) => string): string {
  const own = new Set([resource.name, ownName(resource), flowName(resource)].filter((name) => name !== ''))
  return `${resource.kind} ${JSON.stringify(mapTexts(resource.value, (text) => blank(follow(text), own)))}`
}

function blank(text: string, names: ReadonlySet<string>): string {
  if (names.has(text)) return '\u0000'
  let result = text
  for (const name of names) {
    result = result.replaceAll(
      /(?<=^|[\r\n])([ \t]*(?:async[ \t]+)?def[ \t]+)(\w+)/g,
      (match, head: string, def: string) => (def === name ? `${head}\u0000` : match),
    )
  }
  return result
}

/** Rewrites the names of resources already known as renamed: the whole text, inside `{{…}}`, or a quoted literal. */
function followersOf(renames: readonly Rename[]): (text: string) => string {
  const names = new Map(renames.map((rename) => [ownName(rename.before), ownName(rename.after)]))
  return (text) => {
    const whole = names.get(text)
    if (whole != null) return whole
    return text
      .replaceAll(/\{\{(\w+):([^{}]+)\}\}/g, (match, prefix: string, name: string) =>
        names.has(name) ? `{{${prefix}:${names.get(name)}}}` : match,
      )
      .replaceAll(/(["'])([^"'\n]+)\1/g, (match, quote: string, name: string) =>
        names.has(name) ? `${quote}${names.get(name)}${quote}` : match,
      )
  }
}

function mapTexts(value: JsonValue, map: (text: string) => string): JsonValue {
  if (typeof value === 'string') return map(value)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item: JsonValue) => mapTexts(item, map))
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]: [string, JsonValue]) => [key, mapTexts(item, map)]),
  )
}

function hasContent(value: JsonValue, name: string): boolean {
  if (value === null || value === false || value === '' || value === name) return false
  if (typeof value !== 'object') return !sameValue(value, 0)
  return (Array.isArray(value) ? value : Object.values(value)).some((item: JsonValue) => hasContent(item, name))
}
