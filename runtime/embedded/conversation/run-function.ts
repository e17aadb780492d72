import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { FunctionAddress } from '../functions/function-worker.ts'
import { applyDirections } from './apply-directions.ts'
import { callFunction } from './call-function.ts'
import type { ConversationState } from './conversation-state.ts'
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
  for (const text of fillersOf(conversation, address)) record.notes.add(text)
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

function fillersOf({ image }: ConversationState, { kind, name, flow }: FunctionAddress): string[] {
  const known = kind === 'transition' ? image.functions.transition.get(flow ?? '') : image.functions.global
  return (known?.get(name)?.fillers ?? []).map((text) => `would play if ${name} were slow: ${text}`)
}
