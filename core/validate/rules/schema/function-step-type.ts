import type { AgentProject } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { textField } from '../../project-paths.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const functionStepType: Rule = {
  name: 'function-step-type',
  class: 'greenroom',
  severity: 'warning',
  description: 'A step file has the type `function_step`, which cannot be pushed: function steps are Python files.',
  check,
}

function check(project: AgentProject): Finding[] {
  return resourcesOfKind(project, 'step')
    .filter((step) => textField(step, 'step_type') === 'function_step')
    .map((step) => {
      const message = 'A step file cannot be pushed as a function_step.'
      const hint = 'Write it as Python in function_steps/, or choose advanced_step or default_step.'
      return findingOf(functionStepType, step, '/step_type', message, hint)
    })
}
