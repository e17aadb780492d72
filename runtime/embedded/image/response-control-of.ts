import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { fieldsOf } from './fields-of.ts'
import { named } from './named.ts'

export interface PhraseFilter {
  name: string
  patterns: readonly string[]
  /** True speaks up to the end of the phrase, false stops before it. */
  saysPhrase: boolean
  /** `''` for every language. */
  language: string
  /** Global function to run; `''` for none. */
  runs: string
}

export interface Pronunciation {
  pattern: string
  replacement: string
  caseSensitive: boolean
  language: string
}

export interface Correction {
  pattern: string
  replacement: string
  /** The whole transcript has to fit. */
  full: boolean
}

/** What happens to words on their way out and in. */
export interface ResponseControl {
  phraseFilters: readonly PhraseFilter[]
  /** In the order in which they apply. */
  pronunciations: readonly Pronunciation[]
  corrections: readonly Correction[]
}

/** Phrase filters, pronunciations and transcript corrections of a version. */
export function responseControlOf(version: AgentVersion): ResponseControl {
  return {
    phraseFilters: named(version, 'phrase_filter').map(({ name, value }) => {
      const fields = fieldsOf(value)
      return {
        name,
        patterns: fields.texts('regular_expressions'),
        saysPhrase: fields.flag('say_phrase'),
        language: fields.text('language_code'),
        runs: fields.text('function'),
      }
    }),
    pronunciations: inOrder(version).map((fields) => ({
      pattern: fields.text('regex'),
      replacement: fields.text('replacement'),
      caseSensitive: fields.flag('case_sensitive'),
      language: fields.text('language_code'),
    })),
    corrections: named(version, 'transcript_correction').flatMap(({ value }) =>
      fieldsOf(value)
        .list('regular_expressions')
        .map((item) => fieldsOf(item))
        .map((fields) => ({
          pattern: fields.text('regular_expression'),
          replacement: fields.text('replacement'),
          full: fields.text('replacement_type') === 'full',
        })),
    ),
  }
}

/** Each names the one before it; what hangs nowhere comes last, in the order of the version. */
function inOrder(version: AgentVersion): ReturnType<typeof fieldsOf>[] {
  const all = named(version, 'pronunciation')
  const next = new Map(all.map((resource) => [fieldsOf(resource.value).text('after'), resource]))
  const ordered: typeof all = []
  const taken = new Set<string>()
  for (let at = next.get(''); at !== undefined && !taken.has(at.key); at = next.get(at.name)) {
    ordered.push(at)
    taken.add(at.key)
  }
  return [...ordered, ...all.filter(({ key }) => !taken.has(key))].map(({ value }) => fieldsOf(value))
}
