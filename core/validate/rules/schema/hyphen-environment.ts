import type { AgentProject } from '../../../agent/agent-project.ts'
import { findingOf, keyRange } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const hyphenEnvironment: Rule = {
  name: 'hyphen-environment',
  class: 'greenroom',
  severity: 'warning',
  description: 'The numbers of an SMS template say `pre-release`, where only `pre_release` is read.',
  check,
}

function check(project: AgentProject): Finding[] {
  return resourcesOfKind(project, 'sms_template').flatMap((template) => {
    if (field(field(template.value, 'env_phone_numbers'), 'pre-release') === undefined) return []
    const place = keyRange(template, '/env_phone_numbers/pre-release')
    const message = 'Nothing reads "pre-release" here, so pre-release has no number.'
    return [findingOf(hyphenEnvironment, template, place, message, 'Write "pre_release", with an underscore.')]
  })
}
