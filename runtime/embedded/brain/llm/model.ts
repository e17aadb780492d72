import type { JsonValue } from '../../../../core/agent/agent-project.ts'

interface ModelTool {
  /** Letters, digits, `_` and `-`, at most 64. */
  name: string
  description: string
  /** JSON Schema of an object. */
  parameters: { readonly [key: string]: JsonValue }
}

/** `call` is a call with what came back, which models want to see together. */
export type ModelMessage =
  | { role: 'user' | 'agent'; text: string }
  | { role: 'call'; tool: string; arguments: Readonly<Record<string, JsonValue>>; text: string }

/** All that an answer depends on. */
export interface ModelRequest {
  model: string
  system: string
  messages: readonly ModelMessage[]
  tools: readonly ModelTool[]
  /** `temperature` and the like, by the names of the AI SDK. */
  parameters: Readonly<Record<string, JsonValue>>
}

export interface ModelReply {
  text: string
  /** `arguments` is a text where the model wrote no JSON. */
  calls: readonly { tool: string; arguments: JsonValue }[]
  finish: 'stop' | 'tool-calls' | 'length' | 'content-filter' | 'other'
}

export type ModelAnswer = { ok: true; reply: ModelReply } | { ok: false; reason: string }

/** A language model, or what was recorded of one. Never throws for what the model or its server does. */
export interface Model {
  /** As its server calls it. */
  readonly name: string
  readonly parameters: ModelRequest['parameters']
  ask(request: ModelRequest): Promise<ModelAnswer>
}
