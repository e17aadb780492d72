import type { AgentVersion } from '../version/agent-version.ts'
import { topicIndexOf } from './topic-index-of.ts'
import type { TopicIndex } from './topic-index.ts'

/** Scores that are added up, unless more is asked for: a few hundredths of a second. */
const MOST_WORK = 4_000_000

/** One of how many example queries is taken to route them all within a bound: 1 takes all; a power of 2. */
export function samplingStep(version: AgentVersion, mostWork = MOST_WORK): number {
  const index = topicIndexOf(version)
  const work = workOfQueries(index)
  return work <= mostWork ? 1 : 2 ** Math.ceil(Math.log2(work / mostWork))
}

/** Roughly: each time that a topic's queries say a feature costs as much as there are topics with it. */
function workOfQueries({ topics, weighed, starts, counts }: TopicIndex): number {
  let work = weighed.reduce((sum, queries) => sum + queries, 0) * topics.length
  for (let feature = 0; feature + 1 < starts.length; feature += 1) {
    const [from, to] = [starts[feature] ?? 0, starts[feature + 1] ?? 0]
    let said = 0
    for (let at = from; at < to; at += 1) said += counts[at] ?? 0
    work += said * (to - from)
  }
  return work
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
