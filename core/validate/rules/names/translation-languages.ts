import type { AgentProject, Resource } from '../../../agent/agent-project.ts'
import { escapePointer } from '../../../agent/json-pointer.ts'
import { configuredLanguages } from '../../configured-languages.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf, keyRange } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { entriesOf, field } from '../../json-fields.ts'
import { quotedList } from '../../quoted-list.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const translationLanguages: Rule = {
  name: 'translation-languages',
  class: 'adk',
  severity: 'error',
  description: 'A translation must have a text for each configured language, and for no other.',
  check,
}

function check(project: AgentProject): Finding[] {
  const languages = configuredLanguages(project)?.codes
  if (languages === undefined) return []
  return resourcesOfKind(project, 'translation').flatMap((translation) => checkOne(translation, languages))
}

function checkOne(translation: Resource, languages: ReadonlySet<string>): Finding[] {
  const keys = entriesOf(field(translation.value, 'translations')).map(([key]) => key)
  // Without any text the schema has said so.
  if (keys.length === 0) return []
  const missing = [...languages].filter((code) => !keys.includes(code))
  const extra = keys.filter((key) => !languages.has(key))
  const findings = extra.map((key) => {
    const message = `The translation "${translation.name}" has a text for "${key}", which is no configured language.`
    const place = keyRange(translation, `/translations/${escapePointer(key)}`)
    return findingOf(translationLanguages, translation, place, message, didYouMean(key, languages, 'languages'))
  })
  if (missing.length === 0) return findings
  const message = `The translation "${translation.name}" has no text for ${quotedList(missing)}.`
  const hint = 'Every language of agent_settings/languages.yaml needs its text.'
  return [
    ...findings,
    findingOf(translationLanguages, translation, keyRange(translation, '/translations'), message, hint),
  ]
}
