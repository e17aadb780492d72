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
  // By number or, where it has none, by itself: an index made like another one knows features that none of its topics has.
  const unknown = new Map<number | string, number>()
  const { starts } = index
  const add = (id: number) => {
    const counts: Map<number | string, number> = starts[id] === starts[id + 1] ? unknown : known
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  for (const word of words(text)) {
    const ids = index.words.get(word)
    if (ids !== undefined) {
      for (const id of ids) add(id)
      continue
    }
    for (const feature of wordFeatures(word)) {
      const id = index.features.get(feature)
      if (id === undefined) unknown.set(feature, (unknown.get(feature) ?? 0) + 1)
      else add(id)
    }
  }
  return { known, unknown: [...unknown.values()] }
}
