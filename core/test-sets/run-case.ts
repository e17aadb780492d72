import { optionsOf } from './case-options.ts'
import type { Conversation, ReadyAgent, Turn } from './conversation.ts'
import { describeExpectation } from './describe-expectation.ts'
import { judgeExpectation } from './judge/judge-expectation.ts'
import type { Judge, Question } from './judge/judge.ts'
import type { Judged } from './judge/judged.ts'
import { type Readers, runScenario } from './adk/run-scenario.ts'
import type { CaseResult, Expectation, TestCase, Verdict } from './test-case.ts'
import type { Told } from './told.ts'
import { turnResult } from './turn-result.ts'
import { unknowable } from './unknowable.ts'

/** The verdict of a case is the first of these that one of its assertions has. */
const WORST_FIRST: readonly Verdict[] = ['error', 'failed', 'not judged', 'skipped', 'passed']
/** Index of the greeting among the turns. */
const GREETING = -1
const NOTHING_EXPECTED = { assertion: 'expect', verdict: 'skipped', reason: 'the case expects nothing' } as const

export type Outcome = Pick<CaseResult, 'verdict' | 'assertions' | 'turns' | 'greeting' | 'repeats'>

/** Runs one case in a conversation of its own, once, under that id. Never throws: what goes wrong is the case's verdict. */
export async function runCase(
  testCase: TestCase,
  agent: ReadyAgent,
  { judge, caller }: Readers,
  id?: string,
): Promise<Outcome> {
  if (testCase.skip !== undefined) return skipped(testCase.skip)
  const told: Told = { turns: [], assertions: [] }
  let conversation: Conversation | undefined
  try {
    conversation = await agent.start({ ...optionsOf(testCase), ...(id !== undefined && { id }) })
    if (testCase.scenario === undefined) await talk(testCase, conversation, judge, told)
    else await runScenario(testCase.scenario, conversation, { judge, caller }, told)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const turn = told.turns.length
    told.assertions.push({ assertion: 'the conversation runs', verdict: 'error', reason, turn })
  }
  // What closing goes wrong with is not what was tested.
  await conversation?.close?.().catch(() => {})
  if (told.assertions.length === 0) told.assertions.push({ ...NOTHING_EXPECTED, turn: 0 })
  const verdict = WORST_FIRST.find((verdict) => told.assertions.some((assertion) => assertion.verdict === verdict))
  return { verdict: verdict ?? 'skipped', ...told }
}

function skipped(reason: string): Outcome {
  return { verdict: 'skipped', assertions: [{ assertion: 'skip', verdict: 'skipped', reason, turn: 0 }], turns: [] }
}

async function talk(testCase: TestCase, conversation: Conversation, judge: Judge, told: Told): Promise<void> {
  const transcript: { user: string | null; reply: string }[] = []
  let lost: Judged | null = null
  const look = async (turn: Turn, index: number, expect: readonly Expectation[]): Promise<void> => {
    lost ??= unknowable(turn.trace)
    for (const expectation of expect) {
      const judged = lost ?? (await judgeOne(expectation, turn, conversation.topics, judge, transcript))
      told.assertions.push({ assertion: describeExpectation(expectation), turn: index, ...judged })
    }
  }
  transcript.push({ user: null, reply: conversation.greeting.reply })
  if (testCase.greeting !== undefined) told.greeting = turnResult('', conversation.greeting)
  await look(conversation.greeting, GREETING, testCase.greeting ?? [])
  for (const [index, { user, expect }] of testCase.turns.entries()) {
    const turn = await conversation.say(user)
    transcript.push({ user, reply: turn.reply })
    told.turns.push(turnResult(user, turn))
    await look(turn, index, expect)
  }
}

async function judgeOne(
  expectation: Expectation,
  turn: Turn,
  topics: readonly string[] | undefined,
  judge: Judge,
  transcript: Question['transcript'],
): Promise<Judged> {
  if (!('judge' in expectation)) return judgeExpectation(expectation, turn, topics)
  return judge.judge({ sentence: expectation.judge, about: 'turn', transcript: [...transcript] })
}
