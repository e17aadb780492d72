import type { AgentVersion } from '../version/agent-version.ts'
import { buildTopicIndex, type TopicIndex } from './topic-index.ts'
import { topicsOf } from './topics-of.ts'

const indexes = new WeakMap<AgentVersion, TopicIndex>()

/**
 * The index over the enabled topics of a version; made once for it. It takes less to make the index of a version that is
 * much `like` another one.
 */
export function topicIndexOf(version: AgentVersion, like?: AgentVersion): TopicIndex {
  const known = indexes.get(version)
  if (known !== undefined) return known
  const topics = topicsOf(version).filter(({ enabled }) => enabled)
  const index = buildTopicIndex(topics, like === undefined ? undefined : topicIndexOf(like))
  indexes.set(version, index)
  return index
}
