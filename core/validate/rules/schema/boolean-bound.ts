import type { AgentProject } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field } from '../../json-fields.ts'
import { textField } from '../../project-paths.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const booleanBound: Rule = {
  name: 'boolean-bound',
  class: 'greenroom',
  severity: 'warning',
  description: 'The `min` or `max` of a numeric entity is true or false, which counts as 1 or 0.',
  check,
}

function check(project: AgentProject): Finding[] {
  return resourcesOfKind(project, 'entity').flatMap((entity) =>
    ['min', 'max'].flatMap((name) => {
      const value = field(field(entity.value, 'config'), name)
      if (typeof value !== 'boolean' || textField(entity, 'entity_type') !== 'numeric') return []
      const message = `"${name}" is ${value}, which counts as ${value ? 1 : 0}.`
      return [findingOf(booleanBound, entity, `/config/${name}`, message, 'Write a number.')]
    }),
  )
}
