import type { AgentProject } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { reachableSteps } from '../../reachable-steps.ts'
import { flowFolderOf, pathInProject } from '../../project-paths.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const unreachableStep: Rule = {
  name: 'unreachable-step',
  class: 'greenroom',
  severity: 'warning',
  description: 'No condition and no jump of the flow leads to a step, so no caller ever gets there.',
  check,
}

function check(project: AgentProject): Finding[] {
  return resourcesOfKind(project, 'flow').flatMap((flow) => {
    const folder = flowFolderOf(pathInProject(project, flow.path))
    const found = folder === null ? null : reachableSteps(project, folder)
    if (found === null) return []
    return [...found.steps]
      .filter(([name]) => !found.reached.has(name))
      .map(([name, step]) => {
        const message = `Nothing leads to the step "${name}".`
        const hint = 'Let a condition or flow.goto_step lead to it, or remove it.'
        const place = step.python === undefined ? '/name' : ''
        const about = { state: 'unused', kind: 'step', name, within: folder ?? '' } as const
        return findingOf(unreachableStep, step, place, message, hint, about)
      })
  })
}
