import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { FunctionEvent, FunctionKind, StateChanges } from '../../../core/test-sets/conversation.ts'
import type { Effect, FunctionOutcome } from './function-worker.ts'

type Json = { readonly [key: string]: JsonValue }

/** The outcome in a worker's reply; null when it is not one, which only a function that forges replies can bring about. */
export function readOutcome(reply: Json): FunctionOutcome | null {
  try {
    return {
      returned: reply['returned'] ?? null,
      returnedType: oneOf(reply['returnedType'], ['none', 'text', 'dict', 'other']),
      effects: list(reply['effects']).map(effect),
      stateChanges: stateChanges(reply['stateChanges']),
      state: map(reply['state']),
      logs: list(reply['logs']).map(log),
      error: reply['error'] == null ? null : failure(reply['error']),
      nested: list(reply['nested']).map(event),
      durationMs: number(reply['durationMs']),
    }
  } catch {
    return null
  }
}

function effect(value: JsonValue): Effect {
  const given = map(value)
  const what = (name: string) => text(given[name])
  switch (given['do']) {
    case 'goto step':
      return { do: 'goto step', step: what('step') }
    case 'goto flow':
      return { do: 'goto flow', flow: what('flow') }
    case 'exit flow':
      return { do: 'exit flow' }
    case 'say':
      return { do: 'say', text: what('text') }
    case 'handoff':
      return {
        do: 'handoff',
        destination: what('destination'),
        reason: what('reason'),
        utterance: what('utterance'),
        route: textOrNull(given['route']),
        sipHeaders: Object.fromEntries(
          Object.entries(map(given['sipHeaders'])).map(([name, header]) => [name, text(header)]),
        ),
      }
    case 'sms':
      return {
        do: 'sms',
        template: textOrNull(given['template']),
        to: what('to'),
        from: what('from'),
        content: what('content'),
      }
    case 'metric':
      return { do: 'metric', name: what('name'), value: given['value'] ?? null, once: given['once'] === true }
    case 'variant':
      return { do: 'variant', name: what('name') }
    case 'language':
      return { do: 'language', code: what('code') }
    case 'disable topics':
      return { do: 'disable topics', topics: list(given['topics']).map(text) }
    case 'note':
      return { do: 'note', text: what('text') }
    default:
      throw new TypeError('no effect')
  }
}

function event(value: JsonValue): FunctionEvent {
  const given = map(value)
  return {
    name: text(given['name']),
    kind: oneOf<FunctionKind>(given['kind'], ['global', 'transition', 'function step', 'start', 'end']),
    flow: textOrNull(given['flow']),
    arguments: map(given['arguments']),
    result: given['result'] ?? null,
    ...(given['error'] == null ? {} : { error: failure(given['error']) }),
    logs: list(given['logs']).map(log),
    stateChanges: stateChanges(given['stateChanges']),
    parent: text(given['parent']),
    durationMs: number(given['durationMs']),
  }
}

function failure(value: JsonValue): { message: string; path?: string; line?: number } {
  const { message, path, line } = map(value)
  return {
    message: text(message),
    ...(typeof path === 'string' ? { path } : {}),
    ...(typeof line === 'number' ? { line } : {}),
  }
}

function log(value: JsonValue): { level: string; text: string } {
  const given = map(value)
  return { level: text(given['level']), text: text(given['text']) }
}

function stateChanges(value: JsonValue | undefined): StateChanges {
  const given = map(value)
  const updated = Object.entries(map(given['updated'])).map(([name, pair]) => {
    const [before = null, after = null] = list(pair)
    return [name, [before, after]] as const
  })
  return { added: map(given['added']), updated: Object.fromEntries(updated), removed: list(given['removed']).map(text) }
}

function map(value: JsonValue | undefined): Json {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new TypeError('no map')
  return value as Json
}

function list(value: JsonValue | undefined): readonly JsonValue[] {
  if (!Array.isArray(value)) throw new TypeError('no list')
  return value as readonly JsonValue[]
}

function text(value: JsonValue | undefined): string {
  if (typeof value !== 'string') throw new TypeError('no text')
  return value
}

function textOrNull(value: JsonValue | undefined): string | null {
  return value == null ? null : text(value)
}

function number(value: JsonValue | undefined): number {
  if (typeof value !== 'number') throw new TypeError('no number')
  return value
}

function oneOf<T extends string>(value: JsonValue | undefined, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value)
  if (found === undefined) throw new TypeError('not one of them')
  return found
}
