import type { AgentProject } from '../../../agent/agent-project.ts'
import { callArgument } from '../../call-argument.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { referenceNames } from '../../known-names.ts'
import { pythonResources } from '../../python-resources.ts'
import type { Rule } from '../../rule.ts'

export const unknownSmsTemplate: Rule = {
  name: 'unknown-sms-template',
  class: 'greenroom',
  severity: 'warning',
  description: '`conv.send_sms_template(number, "…")` names an SMS template that is not there.',
  check,
}

/** Without any template the project may have them elsewhere. */
function check(project: AgentProject): Finding[] {
  const names = referenceNames(project)
  return pythonResources(project).flatMap((resource) => {
    const known = names('twilio_sms', resource)
    if (known === null || known.names.size === 0) return []
    return resource.python.outline.calls.flatMap((call) => {
      const found = call.callee.endsWith('send_sms_template') ? callArgument(call, 1, 'template') : null
      if (found === null || known.names.has(found.text) || known.couldBeIn(found.text)) return []
      const hint = didYouMean(found.text, known.names, known.plural)
      return [findingOf(unknownSmsTemplate, resource, found.range, `There is no SMS template "${found.text}".`, hint)]
    })
  })
}
