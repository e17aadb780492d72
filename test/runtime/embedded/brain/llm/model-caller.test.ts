import { describe, expect, it } from 'vitest'
import type { TestCase } from '../../../../../core/test-sets/test-case.ts'
import type { Turn } from '../../../../../core/test-sets/conversation.ts'
import { runTestSets } from '../../../../../core/test-sets/run-test-sets.ts'
import { WHOLE_FILE } from '../../../../../core/validate/finding.ts'
import type { Cassette } from '../../../../../runtime/embedded/brain/llm/cassette.ts'
import type { ModelReply } from '../../../../../runtime/embedded/brain/llm/model.ts'
import { modelCaller } from '../../../../../runtime/embedded/brain/llm/model-caller.ts'
import { modelJudge } from '../../../../../runtime/embedded/brain/llm/model-judge.ts'
import {
  NEEDS_RECORDING,
  recordedModel,
  type RecordingMode,
} from '../../../../../runtime/embedded/brain/llm/recordings.ts'
import { agentOf, call, turnWith } from '../../../../core/test-sets/hand-made.ts'
import { mockModel, refuses, says } from './mock-model.ts'

const PLAYED_BY_RULES = 'You want to book a table. Your name is Ana.'
const PLAYED_BY_A_MODEL = 'Sing a song about a table, then book one.'

function caseOf(scenario: string): TestCase {
  const functionCalls = [{ name: 'book', arguments: [] }]
  return {
    name: 'x',
    turns: [],
    range: WHOLE_FILE,
    scenario: { text: scenario, functionCalls, prompts: ['It is polite'] },
  }
}

/** Books when it hears "table" again. */
function booking(said: string, turn: number): Turn {
  return turn === 0
    ? turnWith({}, 'Which day?')
    : turnWith({ functions: said.includes('table') ? [call('book')] : [] }, 'It is done, goodbye.')
}

async function play(
  model: ReturnType<typeof mockModel>['model'],
  { scenario = PLAYED_BY_A_MODEL, answer = booking }: { scenario?: string; answer?: typeof booking } = {},
) {
  const sets = [{ name: 'S', path: 'test_suite', tags: [], cases: [caseOf(scenario)] }]
  const agent = agentOf(answer, { greeting: turnWith({}, 'Welcome.') })
  const run = await runTestSets(sets, agent, { caller: modelCaller(model), judge: modelJudge(model) })
  const [result] = run.cases
  if (result === undefined) throw new Error('no result')
  return { ...result, said: result.turns.map(({ user }) => user) }
}

describe('a caller whom a model plays', () => {
  it('follows the scenario to the end, and the whole conversation is judged', async () => {
    const { model, asked } = mockModel([
      says('O table, my table!'),
      says('A table for today.\n[hang up]'),
      says('Yes. It is.'),
    ])
    expect(await play(model)).toMatchObject({
      verdict: 'passed',
      said: ['O table, my table!', 'A table for today.'],
      assertions: [{ assertion: 'calls: book' }, { assertion: 'judge: It is polite' }],
    })
    const [system, ...rest] = asked[1]?.prompt ?? []
    expect(JSON.stringify(system)).toContain(PLAYED_BY_A_MODEL)
    const text = (value: string) => [expect.objectContaining({ text: value })]
    expect(rest).toMatchObject([
      { role: 'user', content: text('Welcome.') },
      { role: 'assistant', content: text('O table, my table!') },
      { role: 'user', content: text('Which day?') },
    ])
  })

  it('may hang up without a word, and what was not called then is missing', async () => {
    const { model } = mockModel([says('Hello.'), says('[hang up]'), says('Yes.')])
    expect(await play(model)).toMatchObject({ verdict: 'failed', said: ['Hello.'] })
  })

  it('stops when the agent ends the conversation', async () => {
    const { model, left } = mockModel([says('A song.'), says('Yes.')])
    const answer = () => turnWith({ ended: true, functions: [call('book')] }, 'Goodbye.')
    expect(await play(model, { answer })).toMatchObject({ verdict: 'passed', said: ['A song.'] })
    expect(left).toEqual([])
  })

  it('takes over where rules have no answer, and plays on', async () => {
    const { model } = mockModel([says('Any day, for the table.'), says('Bye. [hang up]'), says('Yes.')])
    const played = await play(model, { scenario: PLAYED_BY_RULES })
    expect(played).toMatchObject({
      verdict: 'passed',
      said: ['I want to book a table.', 'Any day, for the table.', 'Bye.'],
    })
  })

  it('is not asked where rules know what to say', async () => {
    const { model, asked } = mockModel([says('Yes.')])
    const answer = (said: string) =>
      said.includes('Ana')
        ? turnWith({ functions: [call('book')], ended: true }, 'Booked.')
        : turnWith({}, 'What is your name?')
    expect(await play(model, { scenario: PLAYED_BY_RULES, answer })).toMatchObject({ verdict: 'passed' })
    expect(asked).toHaveLength(1)
  })

  it('who says the same again and again is stopped: not judged, by whoever reads', async () => {
    const { model, left } = mockModel(Array.from({ length: 9 }, () => says('La la la.')))
    const played = await play(model, { answer: () => turnWith({}, 'Sorry?') })
    expect(played).toMatchObject({
      verdict: 'not judged',
      said: ['La la la.', 'La la la.', 'La la la.'],
      assertions: [
        { reason: 'the caller said "La la la." 3 times, in vain; until then no function was called' },
        { reason: expect.stringContaining('3 times, in vain; as a recorded verdict this would be recording') },
      ],
    })
    expect(left).toHaveLength(5)
  })

  it('who always says something new is stopped after thirty turns', async () => {
    const { model } = mockModel(Array.from({ length: 40 }, (_, at) => says(`Verse ${at}.`)))
    const played = await play(model, { answer: () => turnWith({}, 'Go on?') })
    expect(played).toMatchObject({ verdict: 'not judged' })
    expect(played.said).toHaveLength(30)
    expect(played.assertions[0]?.reason).toContain('goes on after 30 turns')
  })

  it.each([
    ['refuses', says('I cannot.', 'content-filter'), 'the model refused to play the caller'],
    ['is cut off', says('Hello, I would', 'length'), 'the model that plays the caller was cut off'],
    ['says nothing', says(''), 'the model that plays the caller said nothing'],
    [
      'is not reached',
      refuses(401),
      'no rule plays "Sing a song about a table, then book one."; the server of the model',
    ],
  ])('who %s: not judged', async (_, answer, reason) => {
    const { model } = mockModel([answer], { retries: 0 })
    const played = await play(model)
    expect(played.verdict).toBe('not judged')
    expect(played.assertions.map((one) => one.reason ?? '')).toEqual([
      expect.stringContaining(reason),
      expect.stringContaining(reason),
    ])
  })
})

describe('the recordings of a caller', () => {
  const record = async (answers: Parameters<typeof mockModel>[0]) => {
    const known = new Map<string, ModelReply>()
    const keep = async ({ key, reply }: Cassette) => void known.set(key, reply)
    const played = await play(recordedModel(mockModel(answers).model, { mode: 'record', known: new Map(), keep }))
    return { known, played }
  }
  const again = (known: ReadonlyMap<string, ReplyOf>, answer = booking, mode: RecordingMode = 'replay') =>
    play(recordedModel(mockModel([]).model, { mode, known }), { answer })
  type ReplyOf = ModelReply

  it('play the same conversation again without a model', async () => {
    const { known, played } = await record([says('A song.'), says('The table! [hang up]'), says('Yes.')])
    expect(played).toMatchObject({ verdict: 'passed' })
    expect(known.size).toBe(3)
    expect(await again(known)).toEqual(played)
  })

  it('that are not there leave the case not judged, with what rules can play to look at', async () => {
    const played = await again(new Map())
    expect(played).toMatchObject({ verdict: 'not judged' })
    expect(played.assertions[0]?.reason).toBe(`no rule plays ${JSON.stringify(PLAYED_BY_A_MODEL)}; ${NEEDS_RECORDING}`)
  })

  it('are stale as soon as the agent says something else: not judged from there on, whatever was called before', async () => {
    const { known } = await record([says('A song.'), says('The table! [hang up]'), says('Yes.')])
    const other = (said: string, turn: number) =>
      turn === 0 ? turnWith({ functions: [call('book')] }, 'On which day?') : booking(said, turn)
    const played = await again(known, other)
    expect(played).toMatchObject({
      verdict: 'not judged',
      said: ['A song.'],
      assertions: [{ reason: NEEDS_RECORDING }, { reason: NEEDS_RECORDING }],
    })
  })
})
