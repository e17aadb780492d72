import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { RetrievedTopic } from '../../../core/test-sets/conversation.ts'
import type { Entity } from '../entities/entity.ts'
import type { FunctionAddress } from '../functions/function-worker.ts'

/**
 * Something the agent can do at this point of the conversation: call a function, hand off, send a text message; in a
 * default step also keep what the caller said (`collect`) and follow one of the step's conditions.
 */
export interface Tool {
  /** Unique among the tools of a request. */
  name: string
  kind: 'function' | 'handoff' | 'text message' | 'collect' | 'condition'
  description: string
  /** JSON Schema of the arguments, an object. */
  parameters: { readonly [key: string]: JsonValue }
  /** Of a function. */
  address: FunctionAddress | null
  /** Name of the handoff, of the template or of the condition, of those three kinds. */
  target: string | null
  /** Entities a condition needs; they are known when it is offered. */
  needs?: readonly string[]
}

/** `function` is what a function returned for the model to read. */
export interface Message {
  role: 'user' | 'agent' | 'function'
  text: string
  /** Name of the function. */
  name?: string
  /** What it was called with, where that is known. */
  arguments?: Readonly<Record<string, JsonValue>>
  /** The function did not do what it was called for. */
  failed?: boolean
}

/** A topic, rendered. */
export interface TopicView {
  content: string
  actions: string
  /** What could not be filled into the content. */
  missing: readonly string[]
}

/** Where the conversation stands in a flow. */
export interface StepView {
  flow: string
  step: string
  kind: 'advanced' | 'default'
  /** Rendered. */
  prompt: string
  /** What could not be filled in. */
  missing: readonly string[]
  /** Sentences of the prompt into which a value was filled: what the step has to tell. */
  facts: readonly string[]
  /** Whether the step stood there before the caller spoke: only then can the words be an answer to its question. */
  answered: boolean
}

/** All that one decision is taken from. */
export interface BrainRequest {
  /** Personality, role, rules, style: rendered, without the step's prompt. */
  readonly system: string
  /** The rules alone, rendered. */
  readonly rules: string
  readonly messages: readonly Message[]
  readonly tools: readonly Tool[]
  /** What the caller said in this turn; `''` for silence. */
  readonly said: string
  /** ISO 8601: the agent's now. */
  readonly now: string
  readonly language: string | null
  readonly retrieved: readonly RetrievedTopic[]
  /** The topic that routing alone would answer from; null when none is near enough. */
  readonly routed: string | null
  /** The topic this turn's decisions came from so far. */
  readonly cited: string | null
  /** Topic of the turn before this one, whose offers may now be taken. */
  readonly topicBefore: string | null
  /** The retrieved topics and the one before, by name. */
  readonly topics: Readonly<Record<string, TopicView>>
  /** Null outside flows. */
  readonly step: StepView | null
  /** What a default step wants to know. */
  readonly entities: readonly Entity[]
  /** What is known of it. */
  readonly known: Readonly<Record<string, JsonValue>>
  /** 0 for the first decision in a turn, one more after every call. */
  readonly round: number
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
  decide(request: BrainRequest): BrainReply | Promise<BrainReply>
}
