import type {
  Conversation,
  ConversationOptions,
  FunctionEvent,
  ReadyAgent,
  Turn,
  TurnTrace,
} from '../../../core/test-sets/conversation.ts'

/** A turn of a runtime that tells everything, in which nothing happened but what is given. */
export function turnWith(trace: Partial<TurnTrace> = {}, reply = ''): Turn {
  const nothing: TurnTrace = {
    retrieved: [],
    topic: null,
    variant: null,
    notExecuted: [],
    functions: [],
    flow: null,
    step: null,
    path: [],
    state: {},
    handoff: null,
    sms: [],
    ended: false,
  }
  return { reply, trace: { ...nothing, ...trace } }
}

/** One call of a global function, unless `more` says otherwise. */
export function call(
  name: string,
  given: FunctionEvent['arguments'] = {},
  more: Partial<FunctionEvent> = {},
): FunctionEvent {
  const stateChanges = { added: {}, updated: {}, removed: [] }
  return {
    name,
    kind: 'global',
    flow: null,
    arguments: given,
    result: null,
    logs: [],
    stateChanges,
    durationMs: 1,
    ...more,
  }
}

/** An agent that answers by a function of what is said. */
export function agentOf(
  answer: (said: string, turn: number) => Turn,
  more: { greeting?: Turn; notes?: readonly string[]; onStart?: (options: ConversationOptions) => void } = {},
): ReadyAgent {
  return {
    start: (options): Conversation => {
      more.onStart?.(options)
      let turn = 0
      return { greeting: more.greeting ?? turnWith(), say: (text) => answer(text, turn++) }
    },
    notes: more.notes ?? [],
    close: async () => {},
  }
}
