import type { AgentProject } from '../../../agent/agent-project.ts'
import { configuredLanguages } from '../../configured-languages.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { languageCodes } from '../../language-codes.ts'
import { isLanguageTag } from '../../language-tag.ts'
import { quotedList } from '../../quoted-list.ts'
import type { Rule } from '../../rule.ts'

export const languageNotConfigured: Rule = {
  name: 'language-not-configured',
  class: 'greenroom',
  severity: 'notice',
  description: 'A greeting, pronunciation or phrase filter is for a language that `languages.yaml` does not have.',
  check,
}

function check(project: AgentProject): Finding[] {
  const languages = configuredLanguages(project)?.codes
  if (languages === undefined) return []
  return languageCodes(project)
    .filter(({ code }) => isLanguageTag(code) && !languages.has(code))
    .map(({ resource, code }) => {
      const message = `"${code}" is not among the configured languages: ${quotedList([...languages])}.`
      const hint = 'Add it to agent_settings/languages.yaml, or use a language of that file.'
      const about = { state: 'missing', kind: 'language', name: code } as const
      return findingOf(languageNotConfigured, resource, '/language_code', message, hint, about)
    })
}
