import type { TopicIndex } from './topic-index.ts'
import { words } from './words.ts'

/** Roughly how many scores are added up to route some texts: what their words cost, and one for each topic. */
export function routingWork(index: TopicIndex, texts: readonly string[]): number {
  const costs = new Map<string, number>()
  let work = texts.length * index.topics.length
  for (const text of texts) {
    for (const word of words(text)) {
      const known = costs.get(word) ?? costOf(index, word)
      costs.set(word, known)
      work += known
    }
  }
  return work
}

/** A word that no topic has shares few features with any. */
function costOf({ words: known, starts }: TopicIndex, word: string): number {
  let cost = 0
  for (const feature of known.get(word) ?? []) cost += (starts[feature + 1] ?? 0) - (starts[feature] ?? 0)
  return cost
}
