import type { Conversation, Turn } from '../conversation.ts'
import { describeExpectation } from '../describe-expectation.ts'
import type { Judge } from '../judge/judge.ts'
import { type Judged, notJudged, untold } from '../judge/judged.ts'
import type { Told } from '../told.ts'
import { turnResult } from '../turn-result.ts'
import { unknowable } from '../unknowable.ts'
import type { AdkScenario, FunctionCallAssertion } from './adk-scenario.ts'
import type { CallerModel } from './caller-model.ts'
import { callerOf, type ScenarioCaller } from './caller-of.ts'
import { judgeFunctionCall } from './judge-function-call.ts'

const MOST_TURNS = 30

/** Who reads a conversation, and who plays the caller where rules cannot. */
export interface Readers {
  judge: Judge
  caller: CallerModel | undefined
}

/**
 * Plays a test of the platform: the caller talks until there is nothing left to say, then its assertions are judged over the
 * whole conversation. What nobody can play is not judged, with the sentence that it failed at.
 */
export async function runScenario(
  scenario: AdkScenario,
  conversation: Conversation,
  { judge, caller: model }: Readers,
  told: Told,
): Promise<void> {
  if (scenario.unreadable !== undefined) {
    const reason = `${scenario.unreadable.join(' and ')} cannot be read: greenroom validate shows why`
    told.assertions.push({ assertion: 'the test can be read', verdict: 'error', reason, turn: 0 })
    return
  }
  const caller = callerOf(scenario.text, model)
  const talked = await talk(caller, conversation, told)
  const leftOut = caller.leftOut()
  const known = talked.lost ?? (leftOut === null ? null : notJudged(leftOut))
  const unfinished = talked.stuck === null ? {} : { unfinished: talked.stuck }
  const turn = Math.max(0, told.turns.length - 1)
  for (const call of scenario.functionCalls) {
    told.assertions.push({ assertion: describeCall(call), turn, ...(known ?? judgeCall(call, talked)) })
  }
  for (const sentence of scenario.prompts) {
    const judged =
      known ??
      (await judge.judge({ sentence, about: 'conversation', transcript: transcriptOf(talked.heard), ...unfinished }))
    told.assertions.push({ assertion: describeExpectation({ judge: sentence }), turn, ...judged })
  }
  if (told.assertions.length > 0) return
  told.assertions.push({ assertion: 'assertions', turn, ...notJudged('the test asserts nothing') })
}

interface Talked {
  heard: { user: string | null; turn: Turn }[]
  /** Why the caller stopped before the scenario was over. */
  stuck: string | null
  /** The verdict of everything, where nobody can tell what the agent or the caller would have done. */
  lost: Judged | null
}

async function talk(caller: ScenarioCaller, conversation: Conversation, told: Told): Promise<Talked> {
  const heard: Talked['heard'] = [{ user: null, turn: conversation.greeting }]
  let last = conversation.greeting
  let lost = unknowable(last.trace)
  while (lost === null && last.trace.ended !== true) {
    if (told.turns.length >= MOST_TURNS)
      return { heard, lost, stuck: `the conversation goes on after ${MOST_TURNS} turns` }
    const move = await caller.next(transcriptOf(heard))
    if (move.do === 'stuck') return { heard, lost, stuck: move.reason }
    if (move.do === 'lost') return { heard, lost: notJudged(move.reason), stuck: null }
    if (move.do === 'done') break
    last = await conversation.say(move.text)
    heard.push({ user: move.text, turn: last })
    told.turns.push(turnResult(move.text, last))
    lost = unknowable(last.trace)
    if (move.last === true) break
  }
  return { heard, lost, stuck: null }
}

/** What was not called is missing only when the conversation took its course. */
function judgeCall(call: FunctionCallAssertion, { heard, stuck }: Talked): Judged {
  const traces = heard.map(({ turn }) => turn.trace)
  if (traces.some(({ functions }) => functions === undefined)) return untold('which functions are called')
  const judged = judgeFunctionCall(
    call,
    traces.flatMap(({ functions }) => functions ?? []),
  )
  if (judged.verdict === 'passed') return judged
  if (stuck !== null) return notJudged(`${stuck}; until then ${judged.reason ?? ''}`)
  const undone = traces.flatMap(({ notExecuted }) => notExecuted)
  if (undone.length === 0) return judged
  return notJudged(`${judged.reason ?? ''}; not done: ${[...new Set(undone)].join('; ')}`)
}

function describeCall({ name, arguments: wanted }: FunctionCallAssertion): string {
  const given = Object.fromEntries(wanted.map(({ parameter, expected }) => [parameter, expected]))
  return describeExpectation(wanted.length === 0 ? { calls: name } : { calls: name, with: given })
}

function transcriptOf(heard: Talked['heard']): { user: string | null; reply: string }[] {
  return heard.map(({ user, turn }) => ({ user, reply: turn.reply }))
}
