import { randomUUID } from 'node:crypto'
import { GreenroomError } from '../../core/errors.ts'
import type { Conversation } from '../../core/test-sets/conversation.ts'

export interface Conversations {
  /** The new conversation's id. */
  add(conversation: Conversation): string
  /** Throws `conversation-unknown`. */
  get(id: string): Conversation
  closeAll(): Promise<void>
}

/** Running conversations, in memory: the one that was silent longest is closed to make room for the newest. */
export function createConversations(most: number): Conversations {
  const running = new Map<string, Conversation>()
  const drop = ([id, conversation]: [string, Conversation]) => {
    running.delete(id)
    // Nobody waits for it, and what it held goes with its worker at the latest.
    conversation.close?.().catch(() => undefined)
  }
  return {
    add(conversation) {
      const id = randomUUID()
      running.set(id, conversation)
      const [oldest] = running
      if (running.size > most && oldest !== undefined) drop(oldest)
      return id
    },
    get(id) {
      const conversation = running.get(id)
      if (conversation === undefined) {
        throw new GreenroomError('no such conversation is running here', {
          code: 'conversation-unknown',
          hint: 'Conversations end when the runtime restarts or many newer ones have started: start another one.',
        })
      }
      running.delete(id)
      running.set(id, conversation)
      return conversation
    },
    async closeAll() {
      const all = [...running.values()]
      running.clear()
      await Promise.allSettled(all.map(async (conversation) => conversation.close?.()))
    },
  }
}
