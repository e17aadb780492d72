import type { AgentProject, Resource } from '../../../agent/agent-project.ts'
import { findReferences } from '../../../agent/references.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, listOf } from '../../json-fields.ts'
import { REFERENCE_PREFIXES } from '../../known-names.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const referenceInQuery: Rule = {
  name: 'reference-in-query',
  class: 'greenroom',
  severity: 'warning',
  description: "A reference in a topic's example queries is plain text there, which no caller says.",
  check: (project: AgentProject) => resourcesOfKind(project, 'topic').flatMap(checkTopic),
}

function checkTopic(topic: Resource): Finding[] {
  return listOf(field(topic.value, 'example_queries')).flatMap((query, index) => {
    if (typeof query !== 'string') return []
    const pointer = `/example_queries/${index}`
    return findReferences(query, pointer, () => topic.locate(pointer))
      .filter(({ prefix }) => REFERENCE_PREFIXES.includes(prefix))
      .slice(0, 1)
      .map((reference) => {
        const message = `${reference.text ?? ''} is plain text in an example query.`
        return findingOf(referenceInQuery, topic, reference.range, message, 'Write what a caller would say.')
      })
  })
}
