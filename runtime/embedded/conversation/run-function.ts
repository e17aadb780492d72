import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { FunctionAddress } from '../functions/function-worker.ts'
import { applyDirections } from './apply-directions.ts'
import { callFunction } from './call-function.ts'
import type { ConversationState } from './conversation-state.ts'
import { render } from './render.ts'
import type { TurnRecord } from './turn-record.ts'

/** `again`: the brain has to decide once more. `done`: the turn is over. */
export type Progress = 'again' | 'done'

const MOST_STEP_ENTRIES = 20
const MOST_BAD_RESULTS = 3

/** Runs a function and everything it leads to: function steps run at once when they are entered, one after the other. */
export async function runFunction(
  conversation: ConversationState,
  record: TurnRecord,
  address: FunctionAddress,
  args: Readonly<Record<string, JsonValue>>,
): Promise<Progress> {
  const called = await callFunction(conversation, record, address, args)
  if (called === null) return 'again'
  noteFillers(conversation, record, address)
  const { done, entered } = applyDirections(conversation, record, address, called)
  if (record.badResults > MOST_BAD_RESULTS) {
    record.notExecuted.add(`go on: functions returned what they must not ${record.badResults} times`)
    return 'done'
  }
  return entered ? enterStep(conversation, record, done) : progress(done)
}

/** Runs the function step the conversation stands at, and those it leads to. */
export async function enterStep(
  conversation: ConversationState,
  record: TurnRecord,
  alreadyDone = false,
): Promise<Progress> {
  let done = alreadyDone
  for (let step = functionStep(conversation); step !== null; step = functionStep(conversation)) {
    if (record.handoff !== null || record.hangUp) return 'done'
    record.stepEntries += 1
    if (record.stepEntries > MOST_STEP_ENTRIES) {
      record.notExecuted.add(`go on: more than ${MOST_STEP_ENTRIES} steps were entered in one turn`)
      return 'done'
    }
    const called = await callFunction(conversation, record, step, {})
    if (called === null) return 'done'
    noteFillers(conversation, record, step)
    const applied = applyDirections(conversation, record, step, called)
    done ||= applied.done
    // It did not move: the flow stays here, and the brain is asked what to say.
    if (!applied.entered) break
  }
  return progress(done)
}

function functionStep({ flow, step, image }: ConversationState): FunctionAddress | null {
  if (flow === null || step === null) return null
  const found = image.flows.get(flow)?.steps.get(step)
  return found?.kind === 'function' ? { kind: 'function step', name: step, flow } : null
}

function progress(done: boolean): Progress {
  return done ? 'done' : 'again'
}

/** What would be heard meanwhile is no part of the reply. */
function noteFillers(conversation: ConversationState, record: TurnRecord, { kind, name, flow }: FunctionAddress): void {
  const { global, transition, steps } = conversation.image.functions
  const known = kind === 'global' ? global : (kind === 'transition' ? transition : steps).get(flow ?? '')
  for (const text of known?.get(name)?.fillers ?? []) {
    record.notes.add(`would play if ${name} were slow: ${render(conversation, text).text}`)
  }
}
