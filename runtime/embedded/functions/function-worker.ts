import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { FunctionEvent, FunctionKind, StateChanges } from '../../../core/test-sets/conversation.ts'

/** Names a function of the agent. */
export interface FunctionAddress {
  kind: FunctionKind
  /** File stem. `start_function` and `end_function` for those two. */
  name: string
  /** Name of the flow, null for a global function. */
  flow: string | null
}

/** What does not change during a conversation, and where its state begins. */
export interface ConversationFacts {
  id: string
  /** What chance in functions follows from; the id when absent. */
  seed?: string
  environment: string
  channelType: string
  callerNumber: string | null
  calleeNumber: string | null
  sipHeaders: Readonly<Record<string, string>>
  integrationAttributes: Readonly<Record<string, JsonValue>> | null
  /** Attributes of every variant, by variant and attribute. */
  variants: Readonly<Record<string, Readonly<Record<string, string>>>>
  realTimeConfig: Readonly<Record<string, JsonValue>>
  smsTemplates: Readonly<Record<string, JsonValue>>
  handoffs: Readonly<Record<string, JsonValue>>
  /** Text by translation key and language. */
  translations: Readonly<Record<string, Readonly<Record<string, string>>>>
  state: Readonly<Record<string, JsonValue>>
  /** ISO 8601; the clock stands still there. */
  now: string
  accountId?: string
  projectId?: string
  /** What earlier conversations left for this caller: `conv.memory`. */
  memory?: Readonly<Record<string, JsonValue>>
  /** By name, for `conv.utils.get_secret`. */
  secrets?: Readonly<Record<string, JsonValue>>
  /** What `conv.utils.prompt_llm` answers, in order; without an answer it raises NotImplementedError. */
  llmAnswers?: readonly JsonValue[]
  /**
   * What `conv.api` answers, by `integration.operation`: `{ status, body, headers? }` or the body alone; of a list, one
   * after the other, the last one again and again.
   */
  apiAnswers?: Readonly<Record<string, JsonValue>>
}

/** What the function may look at, as it stands when it is called. */
export interface CallContext {
  flow: string | null
  step: string | null
  language: string | null
  variant: string | null
  history: readonly { role: 'user' | 'agent'; text: string }[]
  transcriptAlternatives: readonly string[]
  entities: Readonly<Record<string, JsonValue>>
  metrics: readonly { name: string; value: JsonValue }[]
  /** State the engine set since the last call (collected entities). */
  stateWrites: Readonly<Record<string, JsonValue>>
}

/** What a function asked the engine to do, in the order it asked. */
export type Effect =
  | { do: 'goto step'; step: string }
  | { do: 'goto flow'; flow: string }
  | { do: 'exit flow' }
  | { do: 'say'; text: string }
  | {
      do: 'handoff'
      destination: string
      reason: string
      utterance: string
      route: string | null
      sipHeaders: Readonly<Record<string, string>>
    }
  | { do: 'sms'; template: string | null; to: string; from: string; content: string }
  | { do: 'metric'; name: string; value: JsonValue; once: boolean }
  | { do: 'variant'; name: string }
  | { do: 'language'; code: string }
  | { do: 'disable topics'; topics: readonly string[] }
  /** Something this runtime only notes: e-mails, attachments, voices. */
  | { do: 'note'; text: string }

/** What one call did. A failed call has an `error`; what it did to the state before stays done. */
export interface FunctionOutcome {
  returned: JsonValue
  /** `other` is a type the vendor refuses from a function the model calls. */
  returnedType: 'none' | 'text' | 'dict' | 'other'
  effects: readonly Effect[]
  stateChanges: StateChanges
  /** The whole state after the call; what JSON cannot hold is its text. */
  state: Readonly<Record<string, JsonValue>>
  logs: FunctionEvent['logs']
  error: { message: string; path?: string; line?: number } | null
  /** Calls by `conv.functions` and `flow.functions`, in order. */
  nested: readonly FunctionEvent[]
  durationMs: number
}

export interface FunctionImports {
  total: number
  imported: number
  failed: readonly { path: string; line: number; message: string }[]
}

/** The functions of one conversation: its state lives in the worker, as Python values. */
export interface FunctionSession {
  call(
    address: FunctionAddress,
    args: Readonly<Record<string, JsonValue>>,
    context: CallContext,
  ): Promise<FunctionOutcome>
  close(): Promise<void>
}

/** A Python process that holds the functions of one version. It outlives what its functions do: a dead process is started anew. */
export interface FunctionWorker {
  /** What keeps functions from the rest of the machine, in words: `own process, no network, 512 MiB, 10 s a call`. */
  readonly isolation: string
  /** What is to be said once: packages that are not installed and what stands in for them. */
  readonly notes: readonly string[]
  open(facts: ConversationFacts): Promise<FunctionSession>
  importAll(): Promise<FunctionImports>
  stop(): Promise<void>
}
