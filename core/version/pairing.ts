import type { NormalResource } from './agent-version.ts'
import type { Rename } from './rename-text.ts'

/** Renames found so far, and what is left to pair. */
export interface Pairing {
  renames: Rename[]
  gone(): NormalResource[]
  added(): NormalResource[]
  /** Whether there was one. */
  take(renames: readonly Rename[]): boolean
}

/** Nothing is paired yet but what is `known`. */
export function createPairing(
  removed: readonly NormalResource[],
  added: readonly NormalResource[],
  known: readonly Rename[],
): Pairing {
  const renames: Rename[] = [...known]
  const paired = new Set<NormalResource>(known.flatMap(({ before, after }) => [before, after]))
  return {
    renames,
    gone: () => removed.filter((resource) => !paired.has(resource)),
    added: () => added.filter((resource) => !paired.has(resource)),
    take(found) {
      for (const { before, after } of found) {
        if (paired.has(before) || paired.has(after)) continue
        renames.push({ before, after })
        paired.add(before).add(after)
      }
      return found.length > 0
    },
  }
}
