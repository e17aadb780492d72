import type { Conversation, Turn } from '../conversation.ts'
import { describeExpectation } from '../describe-expectation.ts'
import type { Judge } from '../judge/judge.ts'
import { type Judged, notJudged, untold } from '../judge/judged.ts'
import type { Told } from '../told.ts'
import { turnResult } from '../turn-result.ts'
import { unknowable } from '../unknowable.ts'
import type { AdkScenario, FunctionCallAssertion } from './adk-scenario.ts'
import { judgeFunctionCall } from './judge-function-call.ts'
import { parseScenario } from './parse-scenario.ts'
import { playCaller } from './play-caller.ts'

const MOST_TURNS = 30

/**
 * Plays a test of the platform: a caller by rules talks until there is nothing left to say, then its assertions are judged
 * over the whole conversation. What such a caller cannot play is not judged, with the sentence that it failed at.
 */
export async function runScenario(
  scenario: AdkScenario,
  conversation: Conversation,
  judge: Judge,
  told: Told,
): Promise<void> {
  const script = parseScenario(scenario.text)
  const [first] = script.unplayable
  const talked = await talk(playCaller(script), conversation, told)
  const unplayed = first === undefined ? null : notJudged(`no rule plays ${JSON.stringify(first)}`)
  const known = talked.lost ?? unplayed
  const turn = Math.max(0, told.turns.length - 1)
  for (const call of scenario.functionCalls) {
    told.assertions.push({ assertion: describeCall(call), turn, ...(known ?? judgeCall(call, talked)) })
  }
  for (const sentence of scenario.prompts) {
    const judged =
      known ?? (await judge.judge({ sentence, about: 'conversation', transcript: transcriptOf(talked.heard) }))
    told.assertions.push({ assertion: describeExpectation({ judge: sentence }), turn, ...judged })
  }
  if (told.assertions.length > 0) return
  told.assertions.push({ assertion: 'assertions', turn, ...notJudged('the test asserts nothing') })
}

interface Talked {
  heard: { user: string | null; turn: Turn }[]
  /** Why the caller stopped before the scenario was over. */
  stuck: string | null
  /** The verdict of everything, where the runtime could not do what the agent would have done. */
  lost: Judged | null
}

async function talk(caller: ReturnType<typeof playCaller>, conversation: Conversation, told: Told): Promise<Talked> {
  const heard: Talked['heard'] = [{ user: null, turn: conversation.greeting }]
  let last = conversation.greeting
  let lost = unknowable(last.trace)
  while (lost === null && last.trace.ended !== true) {
    if (told.turns.length >= MOST_TURNS)
      return { heard, lost, stuck: `the conversation goes on after ${MOST_TURNS} turns` }
    const move = caller(last.reply)
    if (move.do === 'stuck') return { heard, lost, stuck: move.reason }
    if (move.do === 'done') break
    last = await conversation.say(move.text)
    heard.push({ user: move.text, turn: last })
    told.turns.push(turnResult(move.text, last))
    lost = unknowable(last.trace)
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
