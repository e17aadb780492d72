import { createHash } from 'node:crypto'
import { GreenroomError } from '../../core/errors.ts'
import type { Conversation, ConversationOptions, ReadyAgent, Turn } from '../../core/test-sets/conversation.ts'
import type { AgentVersion } from '../../core/version/agent-version.ts'
import type { Brain } from './brain/brain.ts'
import { lexicalBrain } from './brain/lexical-brain.ts'
import { type CallerMemory, NO_MEMORY } from './caller-memory.ts'
import { type ConversationState, newConversation } from './conversation/conversation-state.ts'
import { endConversation, finishTurn } from './conversation/finish-turn.ts'
import { functionHost } from './conversation/function-host.ts'
import { greet } from './conversation/greet.ts'
import { takeTurn } from './conversation/take-turn.ts'
import { newRecord } from './conversation/turn-record.ts'
import { openFunctions } from './functions/open-functions.ts'
import { agentImage } from './image/agent-image.ts'

export interface OpenAgentOptions {
  /** The lexical one when absent. */
  brain?: Brain
  /** Python to run functions with; null runs none. Default: `python3`. */
  python?: string | null
  /** Told each time a Python process is started to replace one that ended. */
  onRestart?: () => void
  /** What callers left in conversations before. Without one, no conversation depends on another. */
  memory?: CallerMemory
}

/**
 * The embedded engine for one version, ready for any number of conversations. Same version, brain, options and words, same
 * turns (ids and durations aside). Functions run in a Python process that starts when the first one is called.
 */
export async function openAgent(version: AgentVersion, options: OpenAgentOptions = {}): Promise<ReadyAgent> {
  const image = agentImage(version)
  const brain = options.brain ?? lexicalBrain
  const { python, onRestart, memory = NO_MEMORY } = options
  let started = 0
  const functions = functionHost(version, async (version) =>
    python === null
      ? null
      : openFunctions(version, {
          ...(python !== undefined && { python }),
          ...(onRestart !== undefined && { onRestart }),
        }),
  )
  return {
    start: (wanted) => {
      const id = wanted.id ?? idOf(version, (started += 1))
      return start(newConversation(image, brain, functions, wanted, { id, memory }), wanted)
    },
    notes: functions.notes,
    close: () => functions.close(),
  }
}

/** Of one agent that is ready, no two conversations have the same. */
function idOf({ agent, digest }: AgentVersion, sequence: number): string {
  const facts = JSON.stringify([agent, digest, sequence])
  return createHash('sha256').update(facts).digest('hex').slice(0, 32)
}

async function start(conversation: ConversationState, options: ConversationOptions): Promise<Conversation> {
  const greeting = await greet(conversation, options)
  let last: Promise<unknown> = Promise.resolve()
  /** Turns of one conversation happen one after the other. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
  return {
    greeting,
    topics: [...conversation.image.topics.keys()],
    say: (text) => inTurn(() => say(conversation, text)),
    end: () => inTurn(() => hangUp(conversation)),
    close: () => inTurn(() => conversation.session.close()),
  }
}

async function say(conversation: ConversationState, text: string): Promise<Turn> {
  if (!conversation.ended) return takeTurn(conversation, text)
  throw new GreenroomError('the conversation has ended: nothing can be said any more', {
    code: 'conversation-ended',
    hint: 'It was handed off or hung up, or its start failed; the trace of its last turn says which.',
  })
}

/** Null when it had ended before. */
async function hangUp(conversation: ConversationState): Promise<Turn | null> {
  if (conversation.ended) return null
  const record = newRecord(conversation, '')
  await endConversation(conversation, record)
  return finishTurn(conversation, record)
}
