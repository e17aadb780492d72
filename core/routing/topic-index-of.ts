import type { AgentVersion } from '../version/agent-version.ts'
import { buildTopicIndex, type TopicIndex } from './topic-index.ts'
import { topicsOf } from './topics-of.ts'

const indexes = new WeakMap<AgentVersion, TopicIndex>()

/** The index over the enabled topics of a version; made once for it. */
export function topicIndexOf(version: AgentVersion): TopicIndex {
  const known = indexes.get(version)
  if (known !== undefined) return known
  const index = buildTopicIndex(topicsOf(version).filter(({ enabled }) => enabled))
  indexes.set(version, index)
  return index
}
