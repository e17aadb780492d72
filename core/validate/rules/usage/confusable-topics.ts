import type { AgentProject, Resource } from '../../../agent/agent-project.ts'
import { leaningQueries } from '../../../routing/leaning-queries.ts'
import type { Topic } from '../../../routing/topics-of.ts'
import { enabledTopics } from '../../enabled-topics.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, listOf } from '../../json-fields.ts'
import type { Rule } from '../../rule.ts'

export const confusableTopics: Rule = {
  name: 'confusable-topics',
  class: 'greenroom',
  severity: 'notice',
  description: "A topic's example query is nearer to another topic's queries than to its own.",
  check,
}

interface TopicResource extends Topic {
  resource: Resource
  /** Where each query stands in the file. */
  pointers: readonly string[]
}

function check(project: AgentProject): Finding[] {
  const topics = enabledTopics(project).map(topicOf)
  const byName = new Map<Topic, TopicResource>(topics.map((topic) => [topic, topic]))
  return leaningQueries(topics).flatMap(({ topic, query, other }) => {
    const own = byName.get(topic)
    const pointer = own?.pointers[query]
    if (own === undefined || pointer === undefined) return []
    const message = `This query is nearer to the topic "${other.name}" than to its own, "${topic.name}".`
    const hint = 'Give this topic more queries like it, or move it to the other.'
    return [findingOf(confusableTopics, own.resource, pointer, message, hint)]
  })
}

function topicOf(resource: Resource): TopicResource {
  const queries = listOf(field(resource.value, 'example_queries')).flatMap((query, index) =>
    typeof query === 'string' ? [{ query, pointer: `/example_queries/${index}` }] : [],
  )
  return {
    name: resource.name,
    enabled: true,
    content: '',
    actions: '',
    exampleQueries: queries.map(({ query }) => query),
    resource,
    pointers: queries.map(({ pointer }) => pointer),
  }
}
