import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { RetrievedTopic } from '../../../core/test-sets/conversation.ts'
import type { FunctionAddress } from '../functions/function-worker.ts'

/** Something the agent can do at this point of the conversation: call a function, hand off, send a text message. */
export interface Tool {
  /** Unique among the tools of a request. */
  name: string
  kind: 'function' | 'handoff' | 'text message'
  description: string
  /** JSON Schema of the arguments, an object. */
  parameters: { readonly [key: string]: JsonValue }
  /** Of a function. */
  address: FunctionAddress | null
  /** Name of the handoff or of the template, of those two kinds. */
  target: string | null
}

/** `function` is what a function returned for the model to read. */
export interface Message {
  role: 'user' | 'agent' | 'function'
  text: string
  /** Name of the function. */
  name?: string
}

/** All that one decision is taken from. */
export interface BrainRequest {
  /** Personality, role, rules, style: rendered, without the step's prompt. */
  system: string
  messages: readonly Message[]
  tools: readonly Tool[]
  /** What the caller said in this turn; `''` for silence. */
  said: string
  retrieved: readonly RetrievedTopic[]
  /** Rendered content and actions of the retrieved topics, by name. */
  topics: Readonly<Record<string, { content: string; actions: string }>>
  /** Where the conversation stands in a flow, with the rendered prompt of the step; null outside. */
  step: { flow: string; step: string; prompt: string } | null
  /** 0 for the first decision in a turn, one more after every function. */
  round: number
}

export type BrainReply =
  | { do: 'say'; text: string; topic: string | null; notExecuted: readonly string[] }
  | {
      do: 'call'
      tool: string
      arguments: Readonly<Record<string, JsonValue>>
      topic: string | null
      notExecuted: readonly string[]
    }
  /** It cannot be known what the agent would do: a recording is missing. Whatever depends on it is not judged. */
  | { do: 'unavailable'; reason: string }

/** Decides what the agent does next: says something or calls a tool. */
export interface Brain {
  /** For reports and cache keys: `lexical/1`, `llm gpt-4o …`. */
  readonly name: string
  decide(request: BrainRequest): Promise<BrainReply>
}
