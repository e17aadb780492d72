import type { AgentProject } from '../../../agent/agent-project.ts'
import { didYouMean } from '../../did-you-mean.ts'
import type { Finding } from '../../finding.ts'
import { stepNames } from '../../known-names.ts'
import { flowFolderOf, pathInProject, textField } from '../../project-paths.ts'
import type { Rule } from '../../rule.ts'

export const startStep: Rule = {
  name: 'start-step',
  class: 'adk',
  severity: 'error',
  description: "A flow's `start_step` is missing, or names neither a step nor a function step of the flow.",
  check,
}

function check(project: AgentProject): Finding[] {
  const findings: Finding[] = []
  for (const resource of project.resources) {
    const folder = resource.kind === 'flow' ? flowFolderOf(pathInProject(project, resource.path)) : null
    if (folder == null) continue
    const known = stepNames(project, folder)
    const name = textField(resource, 'start_step') ?? ''
    if (known.names.has(name) || (name !== '' && known.couldBeIn(name))) continue
    findings.push({
      rule: startStep.name,
      severity: startStep.severity,
      message: name === '' ? 'The flow has no start_step.' : `start_step "${name}" is not a step of this flow.`,
      hint: didYouMean(name, known.names, known.plural),
      path: resource.path,
      range: resource.locate('/start_step'),
    })
  }
  return findings
}
