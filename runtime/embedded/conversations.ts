import { randomUUID } from 'node:crypto'
import { GreenroomError } from '../../core/errors.ts'
import type { Conversation } from '../../core/test-sets/conversation.ts'

export interface Conversations {
  /** The new conversation's id. */
  add(conversation: Conversation): string
  /** Throws `conversation-unknown`. */
  get(id: string): Conversation
}

/** Running conversations, in memory: the one that was silent longest makes room for the newest. */
export function createConversations(most: number): Conversations {
  const running = new Map<string, Conversation>()
  return {
    add(conversation) {
      const id = randomUUID()
      running.set(id, conversation)
      if (running.size > most) running.delete(running.keys().next().value as string)
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
  }
}
