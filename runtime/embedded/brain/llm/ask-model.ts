import type { LanguageModel, ModelMessage as SdkMessage } from 'ai'
import type { JsonValue } from '../../../../core/agent/agent-project.ts'
import type { Model, ModelAnswer, ModelMessage, ModelReply, ModelRequest } from './model.ts'
import { whyNoAnswer } from './why-no-answer.ts'

export interface AskOptions {
  /** For one answer, with all attempts. Default 60 s. */
  timeoutMs?: number
  /** Attempts after the first, where the server asks to come back. Default 4; it says when, or 2, 4, 8 … s. */
  retries?: number
  parameters?: ModelRequest['parameters']
}

const TIMEOUT_MS = 60_000
const RETRIES = 4
const FINISHES: readonly string[] = ['stop', 'tool-calls', 'length', 'content-filter'] satisfies ModelReply['finish'][]

/** A model of the AI SDK, asked once for each reply. The SDK is loaded with the first question. */
export function askModel(name: string, load: () => Promise<LanguageModel>, options: AskOptions = {}): Model {
  const { timeoutMs = TIMEOUT_MS, retries = RETRIES, parameters = {} } = options
  let loading: Promise<LanguageModel> | null = null
  return {
    name,
    parameters,
    async ask(request) {
      loading ??= load()
      const signal = AbortSignal.timeout(timeoutMs)
      try {
        return { ok: true, reply: await generate(await loading, request, signal, retries) }
      } catch (error) {
        return { ok: false, reason: whyNoAnswer(name, error, timeoutMs) } satisfies ModelAnswer
      }
    },
  }
}

async function generate(
  model: LanguageModel,
  { system, messages, tools, parameters }: ModelRequest,
  abortSignal: AbortSignal,
  maxRetries: number,
): Promise<ModelReply> {
  const { generateText, jsonSchema, tool } = await import('ai')
  // The SDK writes advice to the console, where results are read.
  Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false })
  const offered = tools.map(({ name, description, parameters }) => [
    name,
    tool({ description, inputSchema: jsonSchema(parameters) }),
  ])
  const { text, toolCalls, finishReason } = await generateText({
    ...parameters,
    model,
    instructions: system,
    messages: messages.flatMap(sdkMessages),
    ...(tools.length > 0 && { tools: Object.fromEntries(offered) as Record<string, ReturnType<typeof tool>> }),
    maxRetries,
    abortSignal,
  })
  return {
    text,
    calls: toolCalls.map(({ toolName, input }) => ({ tool: toolName, arguments: (input ?? null) as JsonValue })),
    finish: FINISHES.includes(finishReason) ? (finishReason as ModelReply['finish']) : 'other',
  }
}

/** A call and its result are two messages, tied by an id that counts the message. */
function sdkMessages(message: ModelMessage, index: number): SdkMessage[] {
  if (message.role !== 'call') {
    return [{ role: message.role === 'user' ? 'user' : 'assistant', content: message.text }]
  }
  const call = { toolCallId: `call_${index}`, toolName: message.tool }
  return [
    { role: 'assistant', content: [{ type: 'tool-call', ...call, input: message.arguments }] },
    { role: 'tool', content: [{ type: 'tool-result', ...call, output: { type: 'text', value: message.text } }] },
  ]
}
