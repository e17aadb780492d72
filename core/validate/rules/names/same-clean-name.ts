import type { AgentProject, Resource } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { fileStem } from '../../project-paths.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const sameCleanName: Rule = {
  name: 'same-clean-name',
  class: 'greenroom',
  severity: 'warning',
  description: 'Two topics differ only in `.yaml` and `.yml`: they become one file when the project is pulled again.',
  check,
}

function check(project: AgentProject): Finding[] {
  const first = new Map<string, Resource>()
  return resourcesOfKind(project, 'topic').flatMap((topic) => {
    const stem = fileStem(topic.path)
    const other = first.get(stem)
    if (other === undefined) {
      first.set(stem, topic)
      return []
    }
    const message = `The topic "${topic.name}" has the same clean name as "${other.name}" in ${other.path}.`
    const hint = 'Give one of the two another name, or merge them.'
    return [findingOf(sameCleanName, topic, '/name', message, hint)]
  })
}
