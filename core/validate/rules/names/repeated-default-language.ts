import type { AgentProject } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { textOf } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const repeatedDefaultLanguage: Rule = {
  name: 'repeated-default-language',
  class: 'adk',
  severity: 'error',
  description: 'The default language must not stand among the additional languages.',
  check,
}

function check(project: AgentProject): Finding[] {
  const [first] = resourcesOfKind(project, 'default_language')
  const code = textOf(first?.value)
  if (code === null) return []
  return resourcesOfKind(project, 'additional_language')
    .filter(({ value }) => textOf(value) === code)
    .map((language) =>
      findingOf(repeatedDefaultLanguage, language, '', `"${code}" is the default language already.`, 'Remove it here.'),
    )
}
