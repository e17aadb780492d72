import type { AgentProject } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, textOf } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const emptyLiveNumber: Rule = {
  name: 'empty-live-number',
  class: 'greenroom',
  severity: 'warning',
  description: 'An SMS template has a number for another environment, but none for `live`.',
  check,
}

function check(project: AgentProject): Finding[] {
  return resourcesOfKind(project, 'sms_template').flatMap((template) => {
    const numbers = field(template.value, 'env_phone_numbers')
    const isEmpty = (environment: string): boolean => (textOf(field(numbers, environment) ?? '') ?? 'x') === ''
    if (!isEmpty('live') || (isEmpty('sandbox') && isEmpty('pre_release'))) return []
    const message = `"${template.name}" has no number for live, though it has one for another environment.`
    const hint = 'Fill in live, or the message is never sent to callers.'
    return [findingOf(emptyLiveNumber, template, '/env_phone_numbers/live', message, hint)]
  })
}
