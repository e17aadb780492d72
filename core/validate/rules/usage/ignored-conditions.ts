import type { AgentProject } from '../../../agent/agent-project.ts'
import { findingOf, keyRange } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, listOf } from '../../json-fields.ts'
import { textField } from '../../project-paths.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const ignoredConditions: Rule = {
  name: 'ignored-conditions',
  class: 'greenroom',
  severity: 'warning',
  description: 'An advanced step has `conditions`, which only default steps read.',
  check,
}

function check(project: AgentProject): Finding[] {
  return resourcesOfKind(project, 'step')
    .filter((step) => textField(step, 'step_type') === 'advanced_step')
    .filter((step) => listOf(field(step.value, 'conditions')).length > 0)
    .map((step) => {
      const message = 'The conditions of an advanced step are ignored.'
      const hint = 'Make it a default_step, or move on with a function that calls flow.goto_step.'
      return findingOf(ignoredConditions, step, keyRange(step, '/conditions'), message, hint)
    })
}
