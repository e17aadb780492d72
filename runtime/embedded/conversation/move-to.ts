import type { ConversationState } from './conversation-state.ts'
import { type TurnRecord, placeOf } from './turn-record.ts'

/** Where a function or a condition leads. */
export interface Transition {
  flow?: string
  step?: string
  exit?: boolean
}

/**
 * The conversation stands where the transition leads; true when a step was entered. A change of flow counts before
 * leaving it, and that before a change of step. An unknown step is ignored as the vendor does; an unknown flow is told.
 */
export function moveTo(conversation: ConversationState, record: TurnRecord, transition: Transition): boolean {
  if (transition.flow !== undefined) return enterFlow(conversation, record, transition.flow, transition.step)
  if (transition.exit === true) return leave(conversation)
  return transition.step !== undefined && enterStep(conversation, record, transition.step)
}

function enterFlow(conversation: ConversationState, record: TurnRecord, name: string, step?: string): boolean {
  const flow = conversation.image.flows.get(name)
  if (flow === undefined) {
    record.notExecuted.add(`enter flow ${name}, which the agent does not have`)
    return false
  }
  const wanted = step !== undefined && flow.steps.has(step) ? step : flow.startStep
  if (step !== undefined && wanted !== step)
    record.notes.add(`flow ${name} has no step ${step}: it begins at its start`)
  conversation.flow = name
  if (flow.steps.has(wanted)) return enterStep(conversation, record, wanted)
  conversation.step = null
  record.notExecuted.add(`enter step ${wanted}, which flow ${name} does not have`)
  return false
}

function leave(conversation: ConversationState): boolean {
  conversation.flow = null
  conversation.step = null
  return false
}

function enterStep(conversation: ConversationState, record: TurnRecord, step: string): boolean {
  const flow = conversation.flow === null ? undefined : conversation.image.flows.get(conversation.flow)
  if (flow === undefined || !flow.steps.has(step)) {
    record.notes.add(`there is no step ${step} to go to: the conversation stays`)
    return false
  }
  conversation.step = step
  record.path.push(placeOf(conversation) ?? '')
  return true
}
