import type { Resource } from '../../../agent/agent-project.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, listOf, textOf } from '../../json-fields.ts'
import { textField } from '../../project-paths.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

const TYPES = ['step_condition', 'exit_flow_condition']

export const conditionType: Rule = {
  name: 'condition-type',
  class: 'greenroom',
  severity: 'warning',
  description: 'A condition without a known `condition_type` silently leaves the flow.',
  check: (project) => resourcesOfKind(project, 'step').flatMap(checkStep),
}

function checkStep(step: Resource): Finding[] {
  if (textField(step, 'step_type') !== 'default_step') return []
  return listOf(field(step.value, 'conditions')).flatMap((condition, index) => {
    const type = textOf(field(condition, 'condition_type'))
    if (type !== null && TYPES.includes(type)) return []
    const message =
      type === null
        ? 'A condition without condition_type leaves the flow.'
        : `There is no condition_type "${type}", so this condition leaves the flow.`
    const hint = type === null ? `Write one of ${TYPES.join(', ')}.` : didYouMean(type, TYPES, 'types')
    return [findingOf(conditionType, step, `/conditions/${index}/condition_type`, message, hint)]
  })
}
