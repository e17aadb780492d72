import type { AgentProject } from '../../../agent/agent-project.ts'
import { callArgument } from '../../call-argument.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { referenceNames } from '../../known-names.ts'
import { pythonResources } from '../../python-resources.ts'
import type { Rule } from '../../rule.ts'

export const unknownHandoff: Rule = {
  name: 'unknown-handoff',
  class: 'greenroom',
  severity: 'warning',
  description: '`conv.call_handoff("…")` names a handoff that is not there.',
  check,
}

/** Without any handoff the project may have them elsewhere; `default` means whichever is the default one. */
function check(project: AgentProject): Finding[] {
  const names = referenceNames(project)
  return pythonResources(project).flatMap((resource) => {
    const known = names('ho', resource)
    if (known === null || known.names.size === 0) return []
    return resource.python.outline.calls.flatMap((call) => {
      const found = call.callee.endsWith('call_handoff') ? callArgument(call, 0, 'destination') : null
      if (found === null || known.names.has(found.text) || known.couldBeIn(found.text)) return []
      if (found.text.toLowerCase() === 'default') return []
      const hint = didYouMean(found.text, known.names, known.plural)
      return [findingOf(unknownHandoff, resource, found.range, `There is no handoff "${found.text}".`, hint)]
    })
  })
}
