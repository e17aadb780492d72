import type { AgentVersion } from '../version/agent-version.ts'
import { routingWork } from './routing-work.ts'
import { topicIndexOf } from './topic-index-of.ts'

/** Scores that are added up, unless more is asked for: about a tenth of a second. */
const MOST_WORK = 10_000_000

/** One of how many example queries is taken to route them all within a bound: 1 takes all; a power of 2. */
export function samplingStep(version: AgentVersion, mostWork = MOST_WORK): number {
  const index = topicIndexOf(version)
  const work = routingWork(
    index,
    index.topics.flatMap(({ exampleQueries }, topic) => exampleQueries.slice(0, index.weighed[topic])),
  )
  return work <= mostWork ? 1 : 2 ** Math.ceil(Math.log2(work / mostWork))
}

/** True for the queries of a sample: the same ones in every version, and those of a larger step are some of a smaller. */
export function isSampled(topic: string, query: string, step: number): boolean {
  if (step === 1) return true
  // FNV-1a.
  let hash = 0x811c9dc5
  for (const text of [topic, query]) {
    for (let at = 0; at < Math.min(text.length, 200); at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % step === 0
}
