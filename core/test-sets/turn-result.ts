import type { FunctionEvent, Turn } from './conversation.ts'
import type { CalledFunction, TurnResult } from './test-case.ts'

/** A turn as a report shows it: what is absent in the trace is absent here. */
export function turnResult(user: string, { reply, trace }: Turn): TurnResult {
  const { topic, notExecuted, functions, flow, step, path, handoff, sms, ended } = trace
  return {
    user,
    reply,
    topic,
    notExecuted,
    ...(functions === undefined ? {} : { functions: functions.map(called) }),
    ...(flow === undefined ? {} : { flow }),
    ...(step === undefined ? {} : { step }),
    ...(path === undefined ? {} : { path }),
    ...(handoff === undefined ? {} : { handoff }),
    ...(sms === undefined ? {} : { sms }),
    ...(ended === undefined ? {} : { ended }),
  }
}

function called({ name, flow, arguments: given, error, parent }: FunctionEvent): CalledFunction {
  return {
    name,
    flow,
    arguments: given,
    ...(error === undefined ? {} : { error }),
    ...(parent === undefined ? {} : { parent }),
  }
}
