import type { AgentProject, JsonValue } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, textOf } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const emptyLiveValue: Rule = {
  name: 'empty-live-value',
  class: 'greenroom',
  severity: 'warning',
  description:
    'An SMS template has no number, or an API integration no address, for `live` though another environment has.',
  check: (project) => [...checkTemplates(project), ...checkIntegrations(project)],
}

function checkTemplates(project: AgentProject): Finding[] {
  return resourcesOfKind(project, 'sms_template').flatMap((template) => {
    const numbers = field(template.value, 'env_phone_numbers')
    if (!isEmpty(field(numbers, 'live'))) return []
    if (isEmpty(field(numbers, 'sandbox')) && isEmpty(field(numbers, 'pre_release'))) return []
    const message = `"${template.name}" has no number for live, though it has one for another environment.`
    const hint = 'Fill in live, or the message is never sent to callers.'
    return [findingOf(emptyLiveValue, template, '/env_phone_numbers/live', message, hint)]
  })
}

function checkIntegrations(project: AgentProject): Finding[] {
  return resourcesOfKind(project, 'api_integration').flatMap((integration) => {
    const environments = field(integration.value, 'environments')
    const hasAddress = (name: string): boolean => {
      const environment = field(environments, name)
      return !isEmpty(field(environment, 'base_url') ?? field(environment, 'baseUrl'))
    }
    // Without an address, signing in is an error of its own.
    const live = field(environments, 'live')
    const auth = textOf(field(live, 'auth_type') ?? field(live, 'authType')) ?? 'none'
    if (hasAddress('live') || auth !== 'none' || !['sandbox', 'pre-release', 'pre_release'].some(hasAddress)) return []
    const message = `"${integration.name}" has no base_url for live, though it has one for another environment.`
    const hint = 'Fill in live, or its calls fail for callers.'
    return [findingOf(emptyLiveValue, integration, '/environments/live/base_url', message, hint)]
  })
}

/** What is not a text is reported as such. */
function isEmpty(value: JsonValue | undefined): boolean {
  return textOf(value ?? '') === ''
}
