import type { AgentProject } from '../../../agent/agent-project.ts'
import { WHOLE_FILE } from '../../finding.ts'
import { flowFolderOf, pathInProject } from '../../project-paths.ts'
import type { Rule, RuleFinding } from '../../rule.ts'

export const missingFlowConfig: Rule = {
  name: 'missing-flow-config',
  class: 'adk',
  severity: 'error',
  description: 'A folder of `flows/` has steps but no `flow_config.yaml`, without which nothing of the project loads.',
  check,
}

function check(project: AgentProject): RuleFinding[] {
  const firstStep = new Map<string, string>()
  const configured = new Set<string>()
  const paths = [...project.files.keys(), ...project.findings.map((finding) => finding.path)].sort()
  for (const path of paths) {
    const inProject = pathInProject(project, path)
    const folder = flowFolderOf(inProject)
    if (folder == null) continue
    if (inProject === `flows/${folder}/flow_config.yaml`) configured.add(folder)
    if (/^flows\/[^/]+\/steps\/[^/]+\.yaml$/.test(inProject) && !firstStep.has(folder)) firstStep.set(folder, path)
  }
  return [...firstStep]
    .filter(([folder]) => !configured.has(folder))
    .map(([folder, path]) => ({
      rule: missingFlowConfig.name,
      severity: missingFlowConfig.severity,
      message: `The folder flows/${folder} has steps but no flow_config.yaml.`,
      hint: 'Add flow_config.yaml with name, description and start_step, or remove the folder.',
      path,
      range: WHOLE_FILE,
      // Its name is not known.
      about: { state: 'missing', kind: 'flow', name: null },
    }))
}
