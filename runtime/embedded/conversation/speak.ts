import { filterPhrases } from '../text/filter-phrases.ts'
import type { ConversationState } from './conversation-state.ts'
import { type Progress, runFunction } from './run-function.ts'
import type { TurnRecord } from './turn-record.ts'
import { utter } from './utter.ts'

/** Says what the brain worded. A phrase filter may cut it and run its function, once a turn. */
export async function speak(conversation: ConversationState, record: TurnRecord, text: string): Promise<Progress> {
  const { phraseFilters } = conversation.image.responseControl
  const filtered = record.filtered ? null : filterPhrases(phraseFilters, text, conversation.language)
  if (filtered === null) {
    utter(record, text)
    return 'done'
  }
  record.filtered = true
  utter(record, filtered.text)
  const { name, runs } = filtered.filter
  record.notes.add(`phrase filter ${name} cut the reply`)
  if (runs === '') return 'done'
  if (!conversation.image.functions.global.has(runs)) {
    record.notExecuted.add(`run function ${runs} of phrase filter ${name}, which the agent does not have`)
    return 'done'
  }
  const before = record.results.length
  const progress = await runFunction(conversation, record, { kind: 'global', name: runs, flow: null }, {})
  const said = record.results[before]?.text ?? ''
  return progress === 'again' && said === '' && conversation.flow === null ? 'done' : progress
}
