import { randomUUID } from 'node:crypto'
import { GreenroomError } from '../../core/errors.ts'
import type { Conversation, Turn } from '../../core/test-sets/conversation.ts'

/** Why a conversation is no longer here. */
export type EndReason = 'ended' | 'closed' | 'idle' | 'room' | 'turns'

export interface Conversations {
  /** The new conversation's id. */
  add(conversation: Conversation): string
  /** Throws `conversation-unknown`, `conversation-ended`, or `conversation-gone` saying why. */
  say(id: string, text: string): Promise<Turn>
  /** Hangs up; null when it had ended before. Throws as `say` does otherwise. */
  end(id: string): Promise<Turn | null>
  /** Without a word; fine for one that is gone. Throws `conversation-unknown`. */
  close(id: string): Promise<void>
  /** Closes those that were silent for too long. */
  sweep(): void
  closeAll(): Promise<void>
  readonly active: number
}

export interface ConversationLimits {
  /** Running at the same time; the one silent longest is closed to make room. */
  most: number
  /** Silence after which a conversation is closed. */
  idleMs: number
  /** Turns of one conversation. */
  turns?: number
  /** In ms, from any beginning. */
  now: () => number
  /** Told once for each that is no longer here. */
  ended?: (reason: EndReason) => void
}

interface Running {
  conversation: Conversation
  /** When it was last heard of. */
  at: number
  turns: number
  /** Turns under way: it is not silent. */
  busy: number
}

const MOST_TURNS = 1_000
/** Ids of conversations that are gone, kept to say why. */
const MOST_REMEMBERED = 10_000

const WHY: Readonly<Record<EndReason, string>> = {
  ended: 'it was handed off or hung up',
  closed: 'its client closed it',
  idle: 'nothing was said for too long',
  room: 'many newer ones have started',
  turns: 'it had too many turns',
}

/**
 * Running conversations, in memory that is bounded: by number, by silence, and by turns. One with a turn under way is
 * closed by none of them before the turn is over.
 */
export function createConversations(limits: ConversationLimits): Conversations {
  const { most, idleMs, turns: mostTurns = MOST_TURNS, now, ended } = limits
  /** Longest silent first. */
  const running = new Map<string, Running>()
  const gone = new Map<string, EndReason>()

  const remove = (id: string, reason: EndReason): Promise<void> => {
    const found = running.get(id)
    if (!running.delete(id) || found === undefined) return Promise.resolve()
    gone.set(id, reason)
    if (gone.size > MOST_REMEMBERED) gone.delete(gone.keys().next().value as string)
    ended?.(reason)
    // What it held goes with its worker at the latest.
    return (found.conversation.close?.() ?? Promise.resolve()).catch(() => undefined)
  }
  const sweep = () => {
    const since = now() - idleMs
    for (const [id, { at, busy }] of running) {
      if (at > since) return
      if (busy === 0) void remove(id, 'idle')
    }
  }
  const makeRoom = (newest: string) => {
    for (const [id, { busy }] of running) {
      if (running.size <= most) return
      if (busy === 0 && id !== newest) void remove(id, 'room')
    }
  }
  const use = async <T>(id: string, work: (conversation: Conversation) => T | Promise<T>): Promise<T> => {
    sweep()
    const entry = running.get(id)
    if (entry === undefined) throw missing(gone.get(id))
    const heard = () => {
      entry.at = now()
      if (running.delete(id)) running.set(id, entry)
    }
    heard()
    entry.busy += 1
    try {
      return await work(entry.conversation)
    } finally {
      entry.busy -= 1
      heard()
    }
  }
  return {
    add(conversation) {
      sweep()
      const id = randomUUID()
      const isOver = conversation.greeting.trace.ended === true
      running.set(id, { conversation, at: now(), turns: 0, busy: 0 })
      if (isOver) void remove(id, 'ended')
      makeRoom(id)
      return id
    },
    async say(id, text) {
      const turn = await use(id, (conversation) => conversation.say(text))
      const entry = running.get(id)
      if (entry === undefined) return turn
      entry.turns += 1
      if (turn.trace.ended === true) void remove(id, 'ended')
      else if (entry.turns >= mostTurns) void remove(id, 'turns')
      return turn
    },
    async end(id) {
      if (gone.get(id) === 'ended') return null
      const turn = await use(id, async (conversation) => (await conversation.end?.()) ?? null)
      await remove(id, 'ended')
      return turn
    },
    async close(id) {
      if (!running.has(id) && !gone.has(id)) throw missing(undefined)
      await remove(id, 'closed')
    },
    sweep,
    async closeAll() {
      await Promise.allSettled([...running.keys()].map((id) => remove(id, 'closed')))
    },
    get active() {
      return running.size
    },
  }
}

function missing(reason: EndReason | undefined): GreenroomError {
  const hint = 'Start another one.'
  if (reason !== undefined) {
    const code = reason === 'ended' ? 'conversation-ended' : 'conversation-gone'
    return new GreenroomError(`the conversation is over: ${WHY[reason]}`, { code, hint })
  }
  return new GreenroomError('no such conversation is running here', {
    code: 'conversation-unknown',
    hint: `Conversations end when the runtime restarts. ${hint}`,
  })
}
