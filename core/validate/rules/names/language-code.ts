import type { AgentProject } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { languageCodes } from '../../language-codes.ts'
import { isLanguageTag } from '../../language-tag.ts'
import type { Rule } from '../../rule.ts'

export const languageCode: Rule = {
  name: 'language-code',
  class: 'greenroom',
  severity: 'warning',
  description: 'A `language_code` is not a language tag, so nothing is ever spoken in it.',
  check,
}

function check(project: AgentProject): Finding[] {
  return languageCodes(project)
    .filter(({ code }) => !isLanguageTag(code))
    .map(({ resource, code }) => {
      const message = `"${code}" is not a language tag.`
      return findingOf(languageCode, resource, '/language_code', message, 'Write a tag such as "en-GB".')
    })
}
