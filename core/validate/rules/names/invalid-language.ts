import type { AgentProject } from '../../../agent/agent-project.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { textOf } from '../../json-fields.ts'
import { isLanguageTag } from '../../language-tag.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const invalidLanguage: Rule = {
  name: 'invalid-language',
  class: 'adk',
  severity: 'error',
  description: 'A language of `languages.yaml` is not a language tag (BCP 47) such as `en-GB`.',
  check,
}

function check(project: AgentProject): Finding[] {
  const languages = [
    ...resourcesOfKind(project, 'default_language'),
    ...resourcesOfKind(project, 'additional_language'),
  ]
  return languages.flatMap((language) => {
    const code = textOf(language.value)
    if (code === null || isLanguageTag(code)) return []
    const hint = 'A tag is a language and, if need be, a region: "en", "en-GB", "es-419", "zh-Hant-TW".'
    // Whatever language was meant is not known.
    const about = { state: 'missing', kind: 'language', name: null } as const
    return [findingOf(invalidLanguage, language, '', `"${code}" is not a language tag.`, hint, about)]
  })
}
