import { createHash } from 'node:crypto'
import type { Model, ModelAnswer, ModelReply, ModelRequest } from './model.ts'
import { type Cassette, cassetteOf } from './cassette.ts'
import { stableJson } from './stable-json.ts'

/** `replay` asks nobody, `record` asks for what is missing and keeps it, `live` asks each time and keeps nothing. */
export type RecordingMode = 'replay' | 'record' | 'live'

export const NEEDS_RECORDING = 'needs recording: greenroom test --record asks the model'

/** A model with its recordings. */
export interface RecordedModel extends Model {
  /** Keys of recordings nobody asked for so far, sorted. */
  unused(): string[]
}

export interface Recordings {
  mode: RecordingMode
  /** By key. */
  known: ReadonlyMap<string, ModelReply>
  /** Keeps a new one. */
  keep?: (cassette: Cassette) => Promise<void>
}

/** The same request has the same answer, whoever asks and however many at once. */
export function recordedModel(model: Model, { mode, known, keep }: Recordings): RecordedModel {
  const used = new Set<string>()
  const asked = new Map<string, Promise<ModelAnswer>>()
  const askAndKeep = async (key: string, request: ModelRequest): Promise<ModelAnswer> => {
    const answer = await model.ask(request)
    if (answer.ok) await keep?.(cassetteOf(key, request, answer.reply))
    return answer
  }
  return {
    name: model.name,
    parameters: model.parameters,
    async ask(request) {
      if (mode === 'live') return model.ask(request)
      const key = requestKey(request)
      const reply = known.get(key)
      if (reply !== undefined) {
        used.add(key)
        return { ok: true, reply }
      }
      if (mode === 'replay') return { ok: false, reason: NEEDS_RECORDING }
      const asking = asked.get(key) ?? askAndKeep(key, request)
      asked.set(key, asking)
      return asking
    },
    unused: () => [...known.keys()].filter((key) => !used.has(key)).sort(),
  }
}

/** Hash of model, messages, tools and parameters. */
export function requestKey(request: ModelRequest): string {
  return createHash('sha256').update(stableJson(request)).digest('hex').slice(0, 32)
}
