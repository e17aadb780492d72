import type { AgentProject, Resource } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { fileStem } from '../../project-paths.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const functionStepName: Rule = {
  name: 'function-step-name',
  class: 'greenroom',
  severity: 'warning',
  description: 'Function steps of two flows have the same name; the platform wants them unique in the project.',
  check,
}

function check(project: AgentProject): Finding[] {
  const first = new Map<string, Resource>()
  return resourcesOfKind(project, 'function_step').flatMap((step) => {
    const name = fileStem(step.path)
    const other = first.get(name)
    if (other === undefined) {
      first.set(name, step)
      return []
    }
    const message = `There is a function step "${name}" in another flow: ${other.path}.`
    return [findingOf(functionStepName, step, '', message, 'Rename one of the two, and the jumps to it.')]
  })
}
