import type { Resource } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, listOf, textOf } from '../../json-fields.ts'
import { textField } from '../../project-paths.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const duplicateCondition: Rule = {
  name: 'duplicate-condition',
  class: 'greenroom',
  severity: 'warning',
  description: 'Two conditions of a step have the same name, by which the model and reports tell them apart.',
  check: (project) => resourcesOfKind(project, 'step').flatMap(checkStep),
}

function checkStep(step: Resource): Finding[] {
  if (textField(step, 'step_type') !== 'default_step') return []
  const seen = new Set<string>()
  return listOf(field(step.value, 'conditions')).flatMap((condition, index) => {
    const name = textOf(field(condition, 'name')) ?? ''
    if (name === '' || !seen.has(name)) {
      seen.add(name)
      return []
    }
    const message = `This step has a condition "${name}" already.`
    const hint = 'Give one of the two another name.'
    return [findingOf(duplicateCondition, step, `/conditions/${index}/name`, message, hint)]
  })
}
