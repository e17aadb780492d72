import { resolveText } from '../text/resolve-text.ts'
import type { ConversationState } from './conversation-state.ts'
import { textContext } from './text-context.ts'
import type { TurnRecord } from './turn-record.ts'

/** The configured headers of a destination with state filled in, overlaid by those of the call. */
export function handoffHeaders(
  conversation: ConversationState,
  record: TurnRecord,
  destination: string,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const configured = conversation.image.handoffs.get(destination)?.headers ?? []
  const context = textContext(conversation)
  const headers: Record<string, string> = { ...given }
  for (const { key, value } of configured) {
    // The call's headers hold the configured ones too, as they are written.
    if (key === '' || (headers[key] !== undefined && headers[key] !== value)) continue
    const { text, missing } = resolveText(value, context)
    headers[key] = text
    for (const problem of missing) record.notExecuted.add(`${problem}, in header ${key} of handoff ${destination}`)
  }
  return headers
}
