import type { AgentProject } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, textOf } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const silentDisclaimer: Rule = {
  name: 'silent-disclaimer',
  class: 'greenroom',
  severity: 'warning',
  description: 'The voice disclaimer is on, but its message is empty.',
  check,
}

function check(project: AgentProject): Finding[] {
  return resourcesOfKind(project, 'voice_disclaimer').flatMap((disclaimer) => {
    const message = field(disclaimer.value, 'message') ?? ''
    if (field(disclaimer.value, 'enabled') !== true || textOf(message) !== '') return []
    const hint = 'Write the message, or set enabled to false.'
    return [findingOf(silentDisclaimer, disclaimer, '/message', 'The disclaimer is on, but says nothing.', hint)]
  })
}
