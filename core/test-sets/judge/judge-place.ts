import type { TurnTrace } from '../conversation.ts'
import { misfit } from './fits.ts'
import { failed, type Judged, PASSED, untold } from './judged.ts'
import { quoted } from './quoted.ts'

/** Whether the conversation stands in a flow after the turn; null: in none. */
export function judgeFlow(wanted: string | null, { flow, step }: TurnTrace): Judged {
  if (flow === undefined) return untold('where in a flow the conversation stands')
  return flow === wanted ? PASSED : failed(placed(flow, step))
}

/** Whether the conversation stands at a step after the turn, named alone or as `flow/step`. */
export function judgeStep(wanted: string, { flow, step }: TurnTrace): Judged {
  if (step === undefined) return untold('at which step the conversation stands')
  if (step === wanted || (step !== null && `${flow}/${step}` === wanted)) return PASSED
  return failed(placed(flow, step))
}

/** Whether values of the state are as wanted after the turn; `null` also fits a value that is not there. */
export function judgeState(wanted: Readonly<Record<string, unknown>>, { state }: TurnTrace): Judged {
  if (state === undefined) return untold('the state of the conversation')
  for (const [name, value] of Object.entries(wanted)) {
    const actual = Object.hasOwn(state, name) ? state[name] : undefined
    const reason = misfit(value, actual)
    if (reason !== null) return failed(`${name} should be ${quoted(value)}; ${reason}`)
  }
  return PASSED
}

function placed(flow: string | null | undefined, step: string | null | undefined): string {
  if (flow == null) return 'the conversation is in no flow'
  return `the conversation is in flow ${flow}${step == null ? '' : `, at step ${step}`}`
}
