import type { AgentProject, Resource } from '../agent/agent-project.ts'
import { field, textOf } from './json-fields.ts'

export interface LanguageCode {
  resource: Resource
  code: string
}

const KINDS: ReadonlySet<string> = new Set(['voice_greeting', 'chat_greeting', 'pronunciation', 'phrase_filter'])

/**
 * Every `language_code` that has an effect: of greetings, pronunciations, phrase filters and of a disclaimer that is on.
 * An empty one means any language and is left out.
 */
export function languageCodes(project: AgentProject): LanguageCode[] {
  return project.resources.flatMap((resource) => {
    const isUsed = resource.kind === 'voice_disclaimer' ? isOn(resource) : KINDS.has(resource.kind)
    const code = isUsed ? (textOf(field(resource.value, 'language_code')) ?? '') : ''
    return code === '' ? [] : [{ resource, code }]
  })
}

function isOn({ value }: Resource): boolean {
  return field(value, 'enabled') === true && (textOf(field(value, 'message')) ?? '') !== ''
}
