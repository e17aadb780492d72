import type { AgentProject, Resource } from '../../../agent/agent-project.ts'
import { foldQuery } from '../../../routing/fold-query.ts'
import { enabledTopics } from '../../enabled-topics.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, listOf } from '../../json-fields.ts'
import type { Rule } from '../../rule.ts'

export const repeatedQuery: Rule = {
  name: 'repeated-query',
  class: 'greenroom',
  severity: 'warning',
  description: 'Two topics have the same example query, so chance decides which of them answers it.',
  check,
}

function check(project: AgentProject): Finding[] {
  const first = new Map<string, Resource>()
  return enabledTopics(project).flatMap((topic) =>
    listOf(field(topic.value, 'example_queries')).flatMap((query, index) => {
      const folded = typeof query === 'string' ? foldQuery(query) : ''
      const other = first.get(folded)
      if (folded === '' || other === topic) return []
      if (other === undefined) {
        first.set(folded, topic)
        return []
      }
      const message = `The topic "${other.name}" has this example query too.`
      const hint = 'Keep it in the topic that answers it.'
      return [findingOf(repeatedQuery, topic, `/example_queries/${index}`, message, hint)]
    }),
  )
}
