import type { AgentProject, Resource } from '../../../agent/agent-project.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { flowFolders } from '../../flow-folders.ts'
import { type Jump, uncheckedJumps } from '../../jumps.ts'
import { flowNames, stepNames } from '../../known-names.ts'
import { flowFolderOf, pathInProject } from '../../project-paths.ts'
import { pythonResources } from '../../python-resources.ts'
import type { Rule } from '../../rule.ts'

export const transitionTarget: Rule = {
  name: 'transition-target',
  class: 'greenroom',
  severity: 'warning',
  description:
    'A jump that the ADK does not look at (a returned transition, a keyword argument) goes to a flow or step that is not there.',
  check,
}

function check(project: AgentProject): Finding[] {
  return pythonResources(project).flatMap((resource) => {
    const text = project.files.get(resource.path)?.text
    if (text === undefined || !/goto_|Transition/.test(text)) return []
    return uncheckedJumps(resource, text).flatMap((jump) => checkJump(project, resource, jump))
  })
}

function checkJump(project: AgentProject, resource: Resource, { flow, step, flowUnknown }: Jump): Finding[] {
  const flows = flowNames(project)
  if (flow !== null && flows.names.size > 0 && !flows.names.has(flow.text)) {
    if (flows.couldBeIn(flow.text)) return []
    const hint = didYouMean(flow.text, flows.names, flows.plural)
    const about = { state: 'missing', kind: 'flow', name: flow.text } as const
    return [findingOf(transitionTarget, resource, flow.range, `There is no flow "${flow.text}".`, hint, about)]
  }
  const folder =
    flow === null ? flowFolderOf(pathInProject(project, resource.path)) : flowFolders(project).get(flow.text)
  if (step === null || flowUnknown || folder == null) return []
  const steps = stepNames(project, folder)
  if (steps.names.size === 0 || steps.names.has(step.text) || steps.couldBeIn(step.text)) return []
  const message = `There is no step "${step.text}" in ${flow === null ? 'this flow' : `the flow "${flow.text}"`}.`
  const hint = didYouMean(step.text, steps.names, flow === null ? steps.plural : 'steps of that flow')
  const about = { state: 'missing', kind: 'step', name: step.text, within: folder } as const
  return [findingOf(transitionTarget, resource, step.range, message, hint, about)]
}
