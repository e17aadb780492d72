import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { FunctionEvent } from '../../../core/test-sets/conversation.ts'
import type { FunctionAddress, FunctionOutcome } from '../functions/function-worker.ts'
import type { ConversationState } from './conversation-state.ts'
import { type Directions, directionsOf } from './directions-of.ts'
import type { TurnRecord } from './turn-record.ts'

/** What one call did and asks for. */
export interface Called {
  args: Readonly<Record<string, JsonValue>>
  outcome: FunctionOutcome
  directions: Directions
}

/**
 * Runs a function, records the call and takes over the state it leaves. Null when no function can run here, which the
 * trace says: nothing that depends on it can be trusted.
 */
export async function callFunction(
  conversation: ConversationState,
  record: TurnRecord,
  address: FunctionAddress,
  args: Readonly<Record<string, JsonValue>>,
): Promise<Called | null> {
  const { stateWrites } = conversation
  const outcome = await conversation.session.call(address, args, {
    flow: conversation.flow,
    step: conversation.step,
    language: conversation.language,
    variant: conversation.variant,
    history: conversation.history,
    transcriptAlternatives: conversation.channel === 'voice' && record.said !== '' ? [record.said] : [],
    entities: conversation.entities,
    metrics: conversation.metrics,
    stateWrites,
  })
  if (outcome === null) {
    record.unavailable.add('needs Python')
    record.notExecuted.add(`run ${inWords(address)}: needs Python`)
    return null
  }
  conversation.stateWrites = {}
  conversation.state = outcome.state
  const byModel = address.kind === 'global' || address.kind === 'transition'
  const directions = directionsOf(outcome, conversation.image, byModel)
  record.functions.push(eventOf(address, args, outcome, directions), ...outcome.nested)
  for (const note of directions.notes) record.notes.add(note)
  return { args, outcome, directions }
}

function inWords({ kind, name, flow }: FunctionAddress): string {
  if (kind === 'start' || kind === 'end') return `the ${kind} function`
  const what = kind === 'global' ? 'function' : kind === 'transition' ? 'transition function' : 'function step'
  return flow === null ? `${what} ${name}` : `${what} ${name} of flow ${flow}`
}

function eventOf(
  { name, kind, flow }: FunctionAddress,
  args: Readonly<Record<string, JsonValue>>,
  outcome: FunctionOutcome,
  { utterance, transition, refused }: Directions,
): FunctionEvent {
  return {
    name,
    kind,
    flow,
    arguments: args,
    result: outcome.returned,
    ...(utterance !== null && { utterance }),
    ...(transition !== null && { transition }),
    ...(outcome.error !== null && { error: outcome.error }),
    ...(refused && {
      error: { message: 'it returned what a model cannot read: neither text, nor a dict, nor nothing' },
    }),
    logs: outcome.logs,
    stateChanges: outcome.stateChanges,
    durationMs: outcome.durationMs,
  }
}
