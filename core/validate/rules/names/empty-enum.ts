import type { AgentProject } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, listOf } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import { textField } from '../../project-paths.ts'
import type { Rule } from '../../rule.ts'

export const emptyEnum: Rule = {
  name: 'empty-enum',
  class: 'greenroom',
  severity: 'warning',
  description: 'An entity of type `enum` has no options, so nothing a caller says can be one.',
  check,
}

function check(project: AgentProject): Finding[] {
  return resourcesOfKind(project, 'entity').flatMap((entity) => {
    const options = field(field(entity.value, 'config'), 'options') ?? null
    if (textField(entity, 'entity_type') !== 'enum' || listOf(options).length > 0) return []
    if (options !== null && !Array.isArray(options)) return []
    const message = `The entity "${entity.name}" has no options.`
    return [findingOf(emptyEnum, entity, '/config/options', message, 'List what it can be under config.options.')]
  })
}
