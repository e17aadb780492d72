import type { JsonValue } from '../../../../core/agent/agent-project.ts'
import type { ModelReply, ModelRequest } from './model.ts'
import { stableJson } from './stable-json.ts'

/** What a model replied, and enough of the question for a person to know which one it was. */
export interface Cassette {
  key: string
  asked: { model: string; said: string; tools: readonly string[] }
  reply: ModelReply
}

/** Below an agent's folder. */
export const CASSETTES = 'test_sets/cassettes'

const FINISHES: readonly unknown[] = ['stop', 'tool-calls', 'length', 'content-filter', 'other']
const LONGEST_SAID = 500

/** The question in short, and the reply. */
export function cassetteOf(key: string, { model, messages, tools }: ModelRequest, reply: ModelReply): Cassette {
  const said = messages.findLast(({ role }) => role === 'user')?.text ?? ''
  return { key, asked: { model, said: said.slice(0, LONGEST_SAID), tools: tools.map(({ name }) => name) }, reply }
}

/** As a file: sorted keys, one value a line, no time and no secret, so that recording again changes only what is new. */
export function writeCassette(cassette: Cassette): string {
  return `${stableJson(cassette, 2)}\n`
}

/** The reply in a file and the model that gave it, null when it is not one under that key. */
export function readCassette(key: string, text: string): { reply: ModelReply; model: string } | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!isMap(value) || value['key'] !== key || !isMap(value['reply'])) return null
  const { text: words, calls, finish } = value['reply']
  if (typeof words !== 'string' || !FINISHES.includes(finish) || !Array.isArray(calls)) return null
  const read = calls.map((call: unknown) =>
    isMap(call) && typeof call['tool'] === 'string'
      ? { tool: call['tool'], arguments: (call['arguments'] ?? null) as JsonValue }
      : null,
  )
  if (read.includes(null)) return null
  const asked = isMap(value['asked']) ? value['asked']['model'] : undefined
  return {
    reply: { text: words, calls: read.filter((call) => call !== null), finish: finish as ModelReply['finish'] },
    model: typeof asked === 'string' ? asked : '',
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
