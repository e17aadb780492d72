import { APICallError } from 'ai'
import { MockLanguageModelV4 } from 'ai/test'
import { askModel, type AskOptions } from '../../../../../runtime/embedded/brain/llm/ask-model.ts'
import type { Model } from '../../../../../runtime/embedded/brain/llm/model.ts'

type Generated = Awaited<ReturnType<MockLanguageModelV4['doGenerate']>>
type Answer = Generated | Error | (() => Promise<Generated>)

const USAGE: Generated['usage'] = {
  inputTokens: { total: 1, noCache: 1, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: 1, text: 1, reasoning: undefined },
}

/** A model of the SDK's own mock, which gives one answer after the other, and what it was asked. */
export function mockModel(answers: readonly Answer[], options: AskOptions = {}) {
  const left = [...answers]
  const mock = new MockLanguageModelV4({
    doGenerate: async ({ abortSignal }) => {
      const answer = left.shift()
      if (answer === undefined) throw new Error('the model was asked more often than the test says')
      if (answer instanceof Error) throw answer
      return typeof answer === 'function' ? withSignal(answer(), abortSignal) : answer
    },
  })
  const model: Model = askModel('mock', async () => mock, {
    parameters: { temperature: 0 },
    ...options,
  })
  return { model, asked: mock.doGenerateCalls, left }
}

export function says(text: string, unified: Generated['finishReason']['unified'] = 'stop'): Generated {
  return { content: [{ type: 'text', text }], finishReason: { unified, raw: undefined }, usage: USAGE, warnings: [] }
}

export function calls(toolName: string, input: unknown, more: readonly [string, unknown][] = []): Generated {
  const content = [[toolName, input] as const, ...more].map(([name, given], index) => ({
    type: 'tool-call' as const,
    toolCallId: `id-${index}`,
    toolName: name,
    input: typeof given === 'string' ? given : JSON.stringify(given),
  }))
  return { content, finishReason: { unified: 'tool-calls', raw: undefined }, usage: USAGE, warnings: [] }
}

/** What a server refuses with a status. */
export function refuses(statusCode: number, responseHeaders: Record<string, string> = {}): APICallError {
  return new APICallError({
    message: 'Bearer secret-key is not welcome',
    url: 'http://secret.example/v1/chat/completions',
    requestBodyValues: {},
    statusCode,
    responseHeaders,
  })
}

/** Nothing, until whoever waits gives up. */
export function never(): Promise<Generated> {
  return new Promise(() => {})
}

async function withSignal(answer: Promise<Generated>, signal: AbortSignal | undefined): Promise<Generated> {
  const { promise, reject } = Promise.withResolvers<never>()
  signal?.addEventListener('abort', () => reject(signal.reason as Error))
  return Promise.race([answer, promise])
}
