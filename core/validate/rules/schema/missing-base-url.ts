import type { AgentProject } from '../../../agent/agent-project.ts'
import { escapePointer } from '../../../agent/json-pointer.ts'
import { findingOf, keyRange } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { entriesOf, field, textOf } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const missingBaseUrl: Rule = {
  name: 'missing-base-url',
  class: 'adk',
  severity: 'error',
  description: 'An environment of an API integration signs in (`auth_type`) but has no `base_url`.',
  check,
}

const READ: ReadonlySet<string> = new Set(['sandbox', 'pre-release', 'pre_release', 'live'])
const SIGNED_IN: ReadonlySet<string> = new Set(['basic', 'apiKey', 'oauth2'])

function check(project: AgentProject): Finding[] {
  return resourcesOfKind(project, 'api_integration').flatMap((integration) =>
    entriesOf(field(integration.value, 'environments')).flatMap(([name, environment]) => {
      const type = textOf(field(environment, 'auth_type') ?? field(environment, 'authType')) ?? ''
      const url = field(environment, 'base_url') ?? field(environment, 'baseUrl') ?? ''
      if (!READ.has(name) || !SIGNED_IN.has(type) || url !== '') return []
      const place = keyRange(integration, `/environments/${escapePointer(name)}`)
      const message = `"${name}" signs in by ${type} but has no base_url.`
      return [findingOf(missingBaseUrl, integration, place, message, 'Add "base_url:", or set auth_type to none.')]
    }),
  )
}
