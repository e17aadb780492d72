import type { ConversationOptions, ReadyAgent, Turn } from './conversation.ts'
import { describeExpectation, judgeExpectation } from './judge-expectation.ts'
import type { AssertionResult, CaseResult, TestCase, TestRun, TestSet, TurnResult, Verdict } from './test-case.ts'

export interface RunOptions {
  /** Read in ms; without one, durations are 0. */
  clock?: () => number
}

/** The verdict of a case is the first of these that one of its assertions has. */
const WORST_FIRST: readonly Verdict[] = ['error', 'failed', 'not judged', 'passed']

/**
 * Runs every case, each in a conversation of its own, in the order written. What goes wrong in one case is that case's
 * verdict and stops no other.
 */
export async function runTestSets(
  sets: readonly TestSet[],
  agent: ReadyAgent,
  { clock = () => 0 }: RunOptions = {},
): Promise<TestRun> {
  const cases: CaseResult[] = []
  for (const set of sets) {
    for (const testCase of set.cases) {
      const began = clock()
      const outcome = testCase.skip === undefined ? await runCase(testCase, agent) : skip(testCase.skip)
      const { name, range } = testCase
      cases.push({ set: set.name, name, ...outcome, durationMs: clock() - began, path: set.path, line: range.line })
    }
  }
  const count = (verdict: Verdict) => cases.filter((result) => result.verdict === verdict).length
  return {
    passed: count('passed'),
    failed: count('failed'),
    errors: count('error'),
    notJudged: count('not judged'),
    skipped: count('skipped'),
    cases,
  }
}

type Outcome = Pick<CaseResult, 'verdict' | 'assertions' | 'turns'>

function skip(reason: string): Outcome {
  return { verdict: 'skipped', assertions: [{ assertion: 'skip', verdict: 'skipped', reason, turn: 0 }], turns: [] }
}

async function runCase(testCase: TestCase, agent: ReadyAgent): Promise<Outcome> {
  const turns: TurnResult[] = []
  const assertions: AssertionResult[] = []
  try {
    const conversation = await agent.start(optionsOf(testCase))
    for (const [index, { user, expect }] of testCase.turns.entries()) {
      const turn = await conversation.say(user)
      turns.push(turnResult(user, turn))
      for (const expectation of expect) {
        const judged = judgeExpectation(expectation, turn, conversation.topics)
        assertions.push({ assertion: describeExpectation(expectation), turn: index, ...judged })
      }
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    assertions.push({ assertion: 'the conversation runs', verdict: 'error', reason, turn: turns.length })
  }
  const verdict = WORST_FIRST.find((verdict) => assertions.some((assertion) => assertion.verdict === verdict))
  return { verdict: verdict ?? 'skipped', assertions, turns }
}

function optionsOf({ variant, channel, language, caller_number, simulated_at, state }: TestCase): ConversationOptions {
  return {
    variant,
    channel: channel === 'voice' || channel === 'webchat' ? channel : undefined,
    language,
    callerNumber: caller_number,
    simulatedAt: simulated_at,
    state,
  }
}

function turnResult(user: string, { reply, trace }: Turn): TurnResult {
  return { user, reply, topic: trace.topic, notExecuted: trace.notExecuted }
}
