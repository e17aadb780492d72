import { queryFeatures } from './query-features.ts'
import type { TopicIndex } from './topic-index.ts'

/** Roughly how many scores are added up to route a text: what its features cost, and one for each topic. */
export function routingWork(index: TopicIndex, text: string): number {
  let work = index.topics.length
  for (const feature of queryFeatures(index, text).known.keys())
    work += (index.starts[feature + 1] ?? 0) - (index.starts[feature] ?? 0)
  return work
}
