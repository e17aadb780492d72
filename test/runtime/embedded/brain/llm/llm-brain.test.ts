import { describe, expect, it, onTestFinished } from 'vitest'
import { llmBrain } from '../../../../../runtime/embedded/brain/llm/llm-brain.ts'
import { openAgent } from '../../../../../runtime/embedded/open-agent.ts'
import { agentOf, python, talk } from '../../agent-of.ts'
import { calls, mockModel, never, refuses, says } from './mock-model.ts'

const AGENT = agentOf({
  'agent_settings/rules.txt': 'Be kind.\n',
  'config/handoffs.yaml':
    'handoffs:\n- name: Front desk\n  is_default: true\n  sip_config: {method: refer, phone_number: "+441632960110"}\n',
  'topics/tables.yaml':
    'enabled: true\nexample_queries: [book a table please]\ncontent: We have tables.\nactions: Call {{fn:book_table}}, or transfer to {{ho:Front desk}}.\n',
  'functions/book_table.py': python(
    'book_table',
    { seats: 'int', name: 'str' },
    'conv.state.seats = seats\nreturn f"{seats} seats are kept for {name}"',
  ),
  'voice/configuration.yaml': 'greeting:\n  welcome_message: Welcome.\n  language_code: en-GB\n',
})

async function turnWith(answers: Parameters<typeof mockModel>[0], options: Parameters<typeof mockModel>[1] = {}) {
  const { model, asked, left } = mockModel(answers, options)
  const agent = await openAgent(AGENT, { brain: llmBrain(model) })
  onTestFinished(() => agent.close())
  const [, turn] = await talk(agent, {}, ['book a table please'])
  if (turn === undefined) throw new Error('there was no turn')
  return { turn, asked, left }
}

describe('a model as brain', () => {
  it('calls a tool, reads what came back, and words the answer', async () => {
    const { turn, asked } = await turnWith([
      calls('book_table', { seats: 4, name: 'Kim' }),
      says('Done: four seats. [topic: tables]'),
    ])
    expect(turn).toMatchObject({
      reply: 'Done: four seats.',
      trace: {
        topic: 'tables',
        state: { seats: 4 },
        functions: [{ name: 'book_table', arguments: { seats: 4, name: 'Kim' }, result: '4 seats are kept for Kim' }],
        notExecuted: [],
      },
    })
    const [first, second] = asked
    expect(first?.tools?.map(({ name }) => name)).toEqual(['book_table', 'transfer_to_Front_desk'])
    expect(first?.temperature).toBe(0)
    const [system] = first?.prompt ?? []
    expect(system).toMatchObject({ role: 'system', content: expect.stringContaining('Be kind.') })
    expect(system?.content).toContain('Call book_table, or transfer to transfer_to_Front_desk.')
    expect(second?.prompt.slice(1)).toMatchObject([
      { role: 'assistant', content: [{ text: 'Welcome.' }] },
      { role: 'user', content: [{ text: 'book a table please' }] },
      { role: 'assistant', content: [{ type: 'tool-call', toolName: 'book_table', input: { seats: 4, name: 'Kim' } }] },
      { role: 'tool', content: [{ output: { type: 'text', value: '4 seats are kept for Kim' } }] },
    ])
  })

  it('hands off by a tool of a name no server would take', async () => {
    const { turn } = await turnWith([calls('transfer_to_Front_desk', { reason: 'a large party' })])
    expect(turn.trace).toMatchObject({
      topic: 'tables',
      ended: true,
      handoff: { destination: 'Front desk', reason: 'a large party' },
    })
  })

  it.each([
    ['a missing one', { seats: 4 }, 'the argument name is missing'],
    ['another type', { seats: 'four', name: 'Kim' }, 'the argument seats must be of type integer'],
    ['an unknown one', { seats: 4, name: 'Kim', x: 1 }, 'there is no argument x; there are seats, name'],
    ['no object', [4], 'the arguments must be a JSON object'],
    ['no JSON', '{"seats": 4,', 'the arguments must be a JSON object'],
  ])('tells a model of wrong arguments: %s', async (_, given, says_) => {
    const { turn, asked } = await turnWith([
      calls('book_table', given),
      calls('book_table', { seats: 4, name: 'Kim' }),
      says('Done.'),
    ])
    expect(turn).toMatchObject({ reply: 'Done.', trace: { functions: [{ arguments: { seats: 4, name: 'Kim' } }] } })
    const told = asked[1]?.prompt.at(-1)
    expect(told).toMatchObject({
      role: 'tool',
      content: [{ output: { value: `error: nothing was called: ${says_}` } }],
    })
  })

  it('asks for right arguments three times at most, and calls nothing with wrong ones', async () => {
    const wrong = calls('book_table', {})
    const { turn, left } = await turnWith([wrong, wrong, wrong, wrong, says('never asked')])
    expect(turn).toMatchObject({ reply: '', trace: { functions: [] } })
    expect(turn.trace.notExecuted).toEqual([
      'call book_table: the model gave wrong arguments 4 times: the argument seats is missing',
    ])
    expect(left).toHaveLength(1)
  })

  it('is told of a tool that is not there', async () => {
    const { turn, asked } = await turnWith([calls('cancel everything', { all: true }), says('Sorry.')])
    expect(turn).toMatchObject({ reply: 'Sorry.', trace: { functions: [] } })
    expect(turn.trace.notExecuted).toEqual(['call cancel everything, which the agent cannot do here'])
    expect(asked[1]?.prompt.at(-1)).toMatchObject({
      role: 'tool',
      content: [{ output: { value: 'There is no such function.' } }],
    })
  })

  it('does one call at a time', async () => {
    const two = calls('book_table', { seats: 2, name: 'A' }, [['book_table', { seats: 3, name: 'B' }]])
    const { turn } = await turnWith([two, says('Done.')])
    expect(turn.trace.functions).toHaveLength(1)
    expect(turn.trace.notExecuted).toEqual(['call book_table at the same time: one call at a time'])
  })

  it.each([
    ['refuses', says('', 'content-filter'), 'answer: the model refused'],
    ['refuses in words', says('I can’t help with that.', 'content-filter'), 'answer: the model refused'],
    ['is cut off', says('We have tab', 'length'), 'finish the answer: the model was cut off'],
    ['says nothing', says('  '), 'answer: the model said nothing'],
    ['only cites', says('[topic: tables]'), 'answer: the model said nothing'],
  ])('shows when a model %s', async (_, answer, line) => {
    const { turn } = await turnWith([answer])
    expect(turn.trace.notExecuted).toEqual([line])
    expect(turn.trace.unavailable).toBeUndefined()
  })

  it('cites only topics that were found', async () => {
    expect((await turnWith([says('Yes. [Topic: TABLES ]')])).turn).toMatchObject({
      reply: 'Yes.',
      trace: { topic: 'tables' },
    })
    expect((await turnWith([says('Yes. [topic: other]')])).turn).toMatchObject({
      reply: 'Yes.',
      trace: { topic: null },
    })
    expect((await turnWith([says('We have tables.')])).turn).toMatchObject({ trace: { topic: 'tables' } })
  })

  it('waits as long as a server asks for, and goes on', async () => {
    const busy = refuses(429, { 'retry-after-ms': '5' })
    const { turn } = await turnWith([busy, refuses(503, { 'retry-after': '0' }), says('Here we are.')])
    expect(turn.reply).toBe('Here we are.')
  })

  it.each([
    [
      'a rate limit that stays',
      [refuses(429, { 'retry-after-ms': '1' }), refuses(429)],
      'the model mock answers no more for now: rate limit',
    ],
    ['no answer', [never], 'the model mock did not answer within 0.05 s'],
    ['a refused key', [refuses(401)], 'the server of the model mock refused the key (401)'],
    ['no such model', [refuses(404)], 'the server knows no model mock, or has no /chat/completions there (404)'],
    ['a refused request', [refuses(400)], 'the server of the model mock answered 400'],
    ['something else', [new TypeError('secret-key')], 'the model mock gave nothing that can be read: TypeError'],
  ])('is not judged after %s, and says no secret', async (_, answers, reason) => {
    const limits = answers[0] === never ? { timeoutMs: 50 } : {}
    const { turn } = await turnWith(answers, { retries: 1, ...limits })
    expect(turn).toMatchObject({ reply: '', trace: { unavailable: [reason] } })
    expect(JSON.stringify(turn)).not.toContain('secret')
  })
})
