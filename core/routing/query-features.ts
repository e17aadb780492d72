import type { TopicIndex } from './topic-index.ts'
import { wordFeatures } from './word-features.ts'
import { words } from './words.ts'

/** What is said, in the features of an index. */
export interface QueryFeatures {
  /** How often each feature that some topic has is said. */
  known: ReadonlyMap<number, number>
  /** How often each other one is. */
  unknown: readonly number[]
}

/** The features of a text; an empty text has none. */
export function queryFeatures(index: TopicIndex, text: string): QueryFeatures {
  const known = new Map<number, number>()
  const unknown = new Map<string, number>()
  for (const word of words(text)) {
    const ids = index.words.get(word)
    if (ids !== undefined) {
      for (const id of ids) known.set(id, (known.get(id) ?? 0) + 1)
      continue
    }
    for (const feature of wordFeatures(word)) {
      const id = index.features.get(feature)
      if (id === undefined) unknown.set(feature, (unknown.get(feature) ?? 0) + 1)
      else known.set(id, (known.get(id) ?? 0) + 1)
    }
  }
  return { known, unknown: [...unknown.values()] }
}
