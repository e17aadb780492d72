import type { Turn } from '../conversation.ts'
import type { Expectation } from '../test-case.ts'
import { judgeCalls, judgeCallsInOrder, judgeNotCalls } from './judge-calls.ts'
import { judgeEnds, judgeHandoff, judgeNoSms, judgeSms } from './judge-effects.ts'
import { judgeFlow, judgeState, judgeStep } from './judge-place.ts'
import { judgeMatches, judgeNotSays, judgeSays } from './judge-reply.ts'
import { judgeNoTopic, judgeTopic } from './judge-topic.ts'
import type { Judged } from './judged.ts'

/** An expectation that the turn itself answers. */
export type FactualExpectation = Exclude<Expectation, { judge: string }>

/** Whether a turn is as expected; `topics` are the names that exist, where the runtime tells. */
export function judgeExpectation(
  expectation: FactualExpectation,
  turn: Turn,
  topics: readonly string[] | undefined,
): Judged {
  const { trace } = turn
  if ('topic' in expectation) return judgeTopic(expectation.topic, turn, topics)
  if ('no_topic' in expectation) return judgeNoTopic(turn)
  if ('says' in expectation) return judgeSays(expectation.says, turn)
  if ('not_says' in expectation) return judgeNotSays(expectation.not_says, turn)
  if ('matches' in expectation) return judgeMatches(expectation.matches, turn)
  if ('calls' in expectation) return judgeCalls(expectation, trace)
  if ('calls_in_order' in expectation) return judgeCallsInOrder(expectation.calls_in_order, trace)
  if ('not_calls' in expectation) return judgeNotCalls(expectation.not_calls, trace)
  if ('no_calls' in expectation) return judgeNotCalls(null, trace)
  if ('flow' in expectation) return judgeFlow(expectation.flow, trace)
  if ('no_flow' in expectation) return judgeFlow(null, trace)
  if ('step' in expectation) return judgeStep(expectation.step, trace)
  if ('state' in expectation) return judgeState(expectation.state, trace)
  if ('handoff' in expectation) return judgeHandoff(expectation.handoff, trace)
  if ('no_handoff' in expectation) return judgeHandoff(null, trace)
  if ('sms' in expectation) return judgeSms(expectation.sms, trace)
  if ('no_sms' in expectation) return judgeNoSms(trace)
  return judgeEnds(expectation.ends, trace)
}
