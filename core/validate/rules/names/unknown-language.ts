import type { AgentProject } from '../../../agent/agent-project.ts'
import { configuredLanguages } from '../../configured-languages.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, textOf } from '../../json-fields.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const unknownLanguage: Rule = {
  name: 'unknown-language',
  class: 'adk',
  severity: 'error',
  description: 'A test case of `test_suite/` has a language that is not configured, letter by letter.',
  check,
}

function check(project: AgentProject): Finding[] {
  const languages = configuredLanguages(project)?.codes
  if (languages === undefined) return []
  return resourcesOfKind(project, 'test_case').flatMap((testCase) => {
    const code = textOf(field(testCase.value, 'language')) ?? ''
    if (code === '' || languages.has(code)) return []
    const message = `The language "${code}" is not configured in agent_settings/languages.yaml.`
    return [findingOf(unknownLanguage, testCase, '/language', message, didYouMean(code, languages, 'languages'))]
  })
}
