import { describe, expect, it } from 'vitest'
import { GreenroomError } from '../../../core/errors.ts'
import type { Conversation, ConversationOptions, Turn } from '../../../core/test-sets/conversation.ts'
import { runTestSets } from '../../../core/test-sets/run-test-sets.ts'
import { runVersion } from '../../../core/test-sets/run-version.ts'
import type { Expectation, TestCase, TestSet } from '../../../core/test-sets/test-case.ts'
import { WHOLE_FILE } from '../../../core/validate/finding.ts'
import { openAgent } from '../../../runtime/embedded/open-agent.ts'
import { attribute, makeVersion, topic, variant } from '../../runtime/make-version.ts'

const AGENT = makeVersion([
  topic('opening_hours', ['when are you open', 'are you open on sunday'], 'We open at  {{attr:opens}}.\nEvery day.'),
  topic('complaint', ['i want to complain'], '', { actions: 'Call {{fn:try_transfer_call}}.' }),
  topic('parking', ['where can i park'], 'Behind the house.'),
  variant('Downtown', true),
  variant('Harbour'),
  attribute('opens', { Downtown: '12:00', Harbour: '10:30' }),
])

function set(cases: readonly Partial<TestCase>[]): TestSet {
  const filled = cases.map((it, index) => ({
    name: `case ${index}`,
    turns: [],
    range: { ...WHOLE_FILE, line: index + 4 },
    ...it,
  }))
  return { name: 'Set', path: 'test_sets/set.yaml', tags: [], cases: filled }
}

async function run(cases: readonly Partial<TestCase>[]) {
  return runVersion(AGENT, [set(cases)], openAgent)
}

async function verdictOf(user: string, expectation: Expectation, more: Partial<TestCase> = {}) {
  const { cases } = await run([{ turns: [{ user, expect: [expectation] }], ...more }])
  const [result] = cases
  return { verdict: result?.verdict, reason: result?.assertions.at(-1)?.reason ?? '' }
}

const OPEN = 'when are you open?'

describe('an expectation', () => {
  it.each<[string, Expectation, string, string]>([
    [OPEN, { topic: 'opening_hours' }, 'passed', ''],
    [OPEN, { topic: 'parking' }, 'failed', 'topic opening_hours answered; nearest were opening_hours 1.00'],
    ['zzz', { topic: 'parking' }, 'failed', 'no topic answered; nothing was near'],
    [
      OPEN,
      { topic: 'opening_hour' },
      'error',
      'the agent has no enabled topic "opening_hour". Did you mean "opening_hours"?',
    ],
    [OPEN, { topic: 'weather' }, 'error', 'Known topics: "complaint", "opening_hours", "parking".'],
    [OPEN, { says: '12:00' }, 'passed', ''],
    [OPEN, { says: 'WE OPEN   at 12:00. every\tday' }, 'passed', ''],
    [OPEN, { says: '13:00' }, 'failed', 'the answer is "We open at  12:00.'],
    ['i want to complain', { says: 'sorry' }, 'failed', 'the answer is empty'],
    [OPEN, { not_says: 'closed' }, 'passed', ''],
    [OPEN, { not_says: 'Every Day' }, 'failed', 'the answer is "We open'],
    ['i want to complain', { not_says: 'sorry' }, 'not judged', 'topic complaint has no content'],
    [OPEN, { matches: String.raw`\d{2}:\d{2}` }, 'passed', ''],
    [OPEN, { matches: '^Every' }, 'failed', 'the answer is'],
    [OPEN, { matches: '(a' }, 'error', "can't be used"],
    [OPEN, { calls: 'get_opening_hours', with: { day: 'sunday' } }, 'failed', 'no function was called'],
    [OPEN, { not_calls: 'try_transfer_call' }, 'passed', ''],
    [OPEN, { handoff: 'default' }, 'failed', 'the call is not transferred'],
    [OPEN, { judge: 'It is polite' }, 'not judged', 'needs a model'],
  ])('%j, %j: %s', async (user, expectation, verdict, reason) => {
    const judged = await verdictOf(user, expectation)
    expect(judged.verdict).toBe(verdict)
    expect(judged.reason).toContain(reason)
  })
})

describe('a case', () => {
  it('is talked to as its variant', async () => {
    expect((await verdictOf(OPEN, { says: '10:30' }, { variant: 'Harbour' })).verdict).toBe('passed')
    const unknown = await verdictOf(OPEN, { says: '10:30' }, { variant: 'Airport' })
    expect(unknown).toEqual({
      verdict: 'error',
      reason: 'agent agent has no variant "Airport"; it has Downtown, Harbour',
    })
  })

  const passes: Expectation = { topic: 'parking' }
  const fails: Expectation = { says: 'nothing of the kind' }
  const errs: Expectation = { topic: 'weather' }
  const open: Expectation = { judge: 'It is polite' }
  it.each<[string, Expectation[]]>([
    ['passed', [passes, passes]],
    ['not judged', [passes, open]],
    ['failed', [open, fails, passes]],
    ['error', [fails, errs, open]],
    ['skipped', []],
  ])('is %s as the worst of its assertions', async (verdict, expectations) => {
    const { cases } = await run([{ turns: [{ user: 'where can i park', expect: expectations }] }])
    expect(cases[0]?.verdict).toBe(verdict)
  })

  it('that expects nothing says so', async () => {
    const { cases } = await run([{ turns: [{ user: 'hi', expect: [] }] }])
    expect(cases[0]).toMatchObject({ verdict: 'skipped', assertions: [{ reason: 'the case expects nothing' }] })
  })

  it('that is skipped says why and talks to nobody', async () => {
    const talk = (): Conversation => {
      throw new Error('nobody must be called')
    }
    const { cases, skipped } = await runTestSets([set([{ skip: 'until May', turns: [{ user: 'hi', expect: [] }] }])], {
      start: talk,
      notes: [],
      close: async () => {},
    })
    expect(skipped).toBe(1)
    expect(cases[0]).toMatchObject({ verdict: 'skipped', turns: [], assertions: [{ reason: 'until May' }] })
  })

  it('that goes wrong is an error and stops no other', async () => {
    const turn: Turn = { reply: 'ok', trace: { retrieved: [], topic: null, variant: null, notExecuted: [] } }
    let said = 0
    const start = (): Conversation => ({
      greeting: turn,
      say: () => {
        said += 1
        if (said === 2) throw new GreenroomError('the runtime is gone', { code: 'runtime-unreachable' })
        return turn
      },
    })
    const two = {
      turns: [
        { user: 'a', expect: [{ says: 'ok' }] },
        { user: 'b', expect: [{ says: 'ok' }] },
      ],
    }
    const { cases, errors, passed } = await runTestSets([set([two, two])], { start, notes: [], close: async () => {} })
    expect([errors, passed]).toEqual([1, 1])
    expect(cases[0]).toMatchObject({
      turns: [{ user: 'a' }],
      assertions: [{ verdict: 'passed' }, { verdict: 'error', reason: 'the runtime is gone', turn: 1 }],
    })
  })
})

describe('a run', () => {
  it('counts, keeps the order, says where each case stands and how long it took', async () => {
    let now = 0
    const sets = [set([{ turns: [{ user: OPEN, expect: [{ topic: 'opening_hours' }] }] }, {}])]
    const result = await runVersion(AGENT, sets, openAgent, { clock: () => (now += 5) })
    expect(result).toMatchObject({ passed: 1, failed: 0, errors: 0, notJudged: 0, skipped: 1 })
    expect(result.cases).toMatchObject([
      {
        set: 'Set',
        name: 'case 0',
        path: 'test_sets/set.yaml',
        line: 4,
        durationMs: 5,
        turns: [{ topic: 'opening_hours' }],
      },
      { name: 'case 1', line: 5, durationMs: 5 },
    ])
    expect(result.cases[0]?.assertions[0]?.assertion).toBe('topic: opening_hours')
  })

  it('passes on what a case brings along', async () => {
    const seen: ConversationOptions[] = []
    const agent = await openAgent(AGENT)
    const start = (options: ConversationOptions) => {
      seen.push(options)
      return agent.start({})
    }
    const brought = {
      variant: 'Harbour',
      channel: 'webchat',
      language: 'en',
      caller_number: '+44',
      simulated_at: '2026-01-01',
      state: { a: 1 },
    }
    await runTestSets([set([brought])], { ...agent, start })
    const { caller_number: callerNumber, simulated_at: simulatedAt, ...same } = brought
    expect(seen).toEqual([{ ...same, callerNumber, simulatedAt, id: expect.any(String) }])
  })

  it('of a hundred cases is the same twice', async () => {
    const hundred = Array.from({ length: 100 }, () => ({ turns: [{ user: OPEN, expect: [{ says: '12:00' }] }] }))
    const [one, two] = [await run(hundred), await run(hundred)]
    expect(one).toEqual(two)
    expect(one.passed).toBe(100)
  })
})
