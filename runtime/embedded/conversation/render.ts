import { blockNameOf } from '../../../core/test-sets/channel.ts'
import { keepBlocks } from '../text/keep-blocks.ts'
import { type ResolvedText, resolveText } from '../text/resolve-text.ts'
import type { ConversationState } from './conversation-state.ts'
import { textContext } from './text-context.ts'

/** A text of the agent as it reads in this conversation now, trimmed. */
export function render(conversation: ConversationState, text: string): ResolvedText {
  const kept = keepBlocks(text, blockNameOf(conversation.channelType), conversation.language)
  const resolved = resolveText(kept, textContext(conversation))
  return { ...resolved, text: resolved.text.trim() }
}
