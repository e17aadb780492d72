import type { AgentProject, Resource } from '../../../agent/agent-project.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, listOf, textOf } from '../../json-fields.ts'
import { stepNames } from '../../known-names.ts'
import { flowFolderOf, pathInProject, textField } from '../../project-paths.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const childStep: Rule = {
  name: 'child-step',
  class: 'adk',
  severity: 'error',
  description: 'A step condition has no `child_step`, or one that is neither a step nor a function step of its flow.',
  check: (project) => resourcesOfKind(project, 'step').flatMap((step) => checkStep(project, step)),
}

function checkStep(project: AgentProject, step: Resource): Finding[] {
  const folder = flowFolderOf(pathInProject(project, step.path))
  const conditions = listOf(field(step.value, 'conditions'))
  if (folder === null || conditions.length === 0 || textField(step, 'step_type') !== 'default_step') return []
  const known = stepNames(project, folder)
  return conditions.flatMap((condition, index) => {
    if (field(condition, 'condition_type') !== 'step_condition') return []
    const name = textOf(field(condition, 'child_step')) ?? ''
    if (known.names.has(name) || (name !== '' && known.couldBeIn(name))) return []
    const message = name === '' ? 'This condition leads to no step.' : `There is no step "${name}" in this flow.`
    const hint = name === '' ? 'Give it a child_step.' : didYouMean(name, known.names, known.plural)
    const place = `/conditions/${index}/child_step`
    const about = { state: 'missing', kind: 'step', name, within: folder } as const
    return [findingOf(childStep, step, place, message, hint, name === '' ? undefined : about)]
  })
}
