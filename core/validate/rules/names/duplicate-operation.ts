import type { Resource } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, listOf, textOf } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const duplicateOperation: Rule = {
  name: 'duplicate-operation',
  class: 'adk',
  severity: 'error',
  description: 'Two operations of an API integration have the same name and method.',
  check: (project) => resourcesOfKind(project, 'api_integration').flatMap(checkIntegration),
}

function checkIntegration(integration: Resource): Finding[] {
  const seen = new Set<string>()
  return listOf(field(integration.value, 'operations')).flatMap((operation, index) => {
    const name = textOf(field(operation, 'name'))
    const method = textOf(field(operation, 'method'))?.toUpperCase()
    if (name === null || method === undefined) return []
    const key = `${method} ${name}`
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    const message = `"${integration.name}" has an operation "${name}" with the method ${method} already.`
    const hint = 'Give one of the two another name.'
    return [findingOf(duplicateOperation, integration, `/operations/${index}/name`, message, hint)]
  })
}
