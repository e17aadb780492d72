import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { Handoff } from '../../../core/test-sets/conversation.ts'
import type { Effect, FunctionOutcome } from '../functions/function-worker.ts'
import type { AgentImage } from '../image/agent-image.ts'
import { type Fields, fieldsOf } from '../image/fields-of.ts'
import { handoffOf } from './handoff-of.ts'
import type { Transition } from './move-to.ts'

/** What a call asks the engine to do, with the precedence of what it returned over what it queued. */
export interface Directions {
  /** For the model; null for nothing. */
  content: string | null
  /** Spoken as it is; `''` keeps silent and ends the turn just so. */
  utterance: string | null
  endsTurn: boolean
  transition: Transition | null
  handoff: Handoff | null
  hangUp: boolean
  variant: string | null
  /** Seconds the agent listens next; null when not set. */
  listenSeconds: number | null
  /** The vendor refuses what it returned. */
  refused: boolean
  notes: readonly string[]
}

const KNOWN_KEYS: readonly string[] = [
  'utterance',
  'content',
  'transition',
  'hangup',
  'handoff',
  'listen',
  'end_turn',
  'variant',
  'utterance_channel',
]

/** What the outcome of a call asks for; one that a model made must return what it can read. Last call wins among effects; returned keys win over them. */
export function directionsOf(outcome: FunctionOutcome, image: AgentImage, byModel: boolean): Directions {
  const { returned, returnedType, effects, error } = outcome
  const dict = returnedType === 'dict' && error === null ? fieldsOf(returned) : fieldsOf({})
  const notes = Object.keys(dict.value)
    .filter((key) => !KNOWN_KEYS.includes(key))
    .map((key) => `returned key ${key} means nothing`)
  const handedOver = last(effects, 'handoff')
  const returnedHandoff = dict.value['handoff']
  const handoff = returnedHandoff == null || returnedHandoff === false ? null : handoffOf(returnedHandoff, image)
  const hangUp = dict.flag('hangup')
  if (hangUp && (handoff !== null || handedOver !== undefined)) notes.push('handoff and hangup: the handoff counts')
  const queued = handedOver === undefined ? null : queuedHandoff(handedOver, image)
  return {
    content: contentOf(returned, returnedType, dict),
    utterance: utteranceOf(dict, effects, handedOver?.utterance ?? ''),
    endsTurn: dict.value['end_turn'] !== false,
    transition: transitionOf(dict, effects),
    handoff: handoff ?? queued,
    hangUp,
    variant: dict.text('variant') === '' ? null : dict.text('variant'),
    listenSeconds: dict.fields('listen').fields('asr').number('timeout'),
    refused: byModel && returnedType === 'other' && error === null,
    notes,
  }
}

function contentOf(returned: JsonValue, type: FunctionOutcome['returnedType'], dict: Fields): string | null {
  if (type === 'text' && typeof returned === 'string') return returned
  const content = dict.value['content']
  return typeof content === 'string' ? content : null
}

function utteranceOf(dict: Fields, effects: readonly Effect[], handoffUtterance: string): string | null {
  const returned = dict.value['utterance']
  if (typeof returned === 'string') return returned
  if (handoffUtterance !== '') return handoffUtterance
  return last(effects, 'say')?.text ?? null
}

/** A flow entered after leaving one counts; a returned transition counts before queued ones, unless it does nothing. */
function transitionOf(dict: Fields, effects: readonly Effect[]): Transition | null {
  const written = dict.fields('transition')
  const returned: Transition = {
    ...(written.text('goto_flow') !== '' && { flow: written.text('goto_flow') }),
    ...(written.text('goto_step') !== '' && { step: written.text('goto_step') }),
    ...(written.flag('exit_flow') && { exit: true }),
  }
  if (Object.keys(returned).length > 0) return returned
  const flow = last(effects, 'goto flow')
  if (flow !== undefined) return { flow: flow.flow }
  if (last(effects, 'exit flow') !== undefined) return { exit: true }
  const step = last(effects, 'goto step')
  return step === undefined ? null : { step: step.step }
}

function queuedHandoff(effect: Extract<Effect, { do: 'handoff' }>, image: AgentImage): Handoff {
  const route = effect.route ?? image.handoffs.get(effect.destination)?.route ?? null
  return { destination: effect.destination, reason: effect.reason === '' ? effect.destination : effect.reason, route }
}

function last<Name extends Effect['do']>(
  effects: readonly Effect[],
  name: Name,
): Extract<Effect, { do: Name }> | undefined {
  return effects.findLast((effect) => effect.do === name) as Extract<Effect, { do: Name }> | undefined
}
