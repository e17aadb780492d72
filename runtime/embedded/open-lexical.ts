import type { ReadyAgent } from '../../core/test-sets/conversation.ts'
import type { AgentVersion } from '../../core/version/agent-version.ts'
import { startConversation } from './start-conversation.ts'

/** A version with the lexical engine. */
export async function openLexical(version: AgentVersion): Promise<ReadyAgent> {
  return { start: (options) => startConversation(version, options), notes: [], close: async () => {} }
}
