import type { AgentProject } from '../../../agent/agent-project.ts'
import { configuredLanguages } from '../../configured-languages.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { textOf } from '../../json-fields.ts'
import { canonicalLanguageTag, isLanguageTag } from '../../language-tag.ts'
import type { Rule } from '../../rule.ts'

export const languageSpelling: Rule = {
  name: 'language-spelling',
  class: 'greenroom',
  severity: 'warning',
  description: 'A language is spelt unusually, as `en_US` for `en-US`; everything else compares it letter by letter.',
  check,
}

function check(project: AgentProject): Finding[] {
  return (configuredLanguages(project)?.resources ?? []).flatMap((language) => {
    const code = textOf(language.value) ?? ''
    const usual = isLanguageTag(code) ? canonicalLanguageTag(code) : code
    if (usual === code) return []
    const message = `"${code}" is spelt "${usual}" everywhere else.`
    const hint = `Write "${usual}" here and wherever the language is named: they are compared letter by letter.`
    return [findingOf(languageSpelling, language, '', message, hint)]
  })
}
