import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReadyAgent, Turn } from '../../../../core/test-sets/conversation.ts'
import { openAgent } from '../../../../runtime/embedded/open-agent.ts'
import { agentOf, talk } from '../agent-of.ts'
import { SMALL_AGENT } from './small-agent.ts'

let agent: ReadyAgent

beforeAll(async () => {
  agent = await openAgent(agentOf(SMALL_AGENT))
})
afterAll(() => agent.close())

function called({ trace }: Turn): string[] {
  return (trace.functions ?? []).map(
    ({ name, arguments: given }) => `${name}(${Object.values(given).map(String).join(', ')})`,
  )
}

describe('a flow to its end', () => {
  it('collects, checks, confirms and texts', async () => {
    const turns = await talk(agent, { callerNumber: '+447700900555' }, [
      'book a taple',
      'tomorrow',
      'for four',
      'yes please',
      'bye',
    ])
    expect(turns.map(({ reply }) => reply)).toEqual([
      'Welcome to the north house.',
      'Which day, and how many seats?',
      'Which day, and how many seats?',
      'We have 4 on 2026-01-16 at the north house.',
      'Booked.',
      'Goodbye.',
    ])
    expect(turns.map(called)).toEqual([
      ['start_function()'],
      ['start_booking()'],
      [],
      ['check()'],
      ['confirm()'],
      ['end_call()', 'end_function()'],
    ])
    const [greeting, started, , checked, booked, ended] = turns.map(({ trace }) => trace)
    expect(greeting).toMatchObject({ pronounced: 'Welcome to the norrth house.', flow: null, state: { why: 'none' } })
    expect(started).toMatchObject({ topic: 'book', flow: 'Booking', step: 'Collect', path: ['Booking/Collect'] })
    expect(checked).toMatchObject({
      path: ['Booking/check', 'Booking/Confirm'],
      entities: { day: '2026-01-16', seats: '4' },
      stateChanges: { added: { seats: 4 }, updated: { summary: ['', '4 on 2026-01-16'] } },
    })
    expect(booked).toMatchObject({
      flow: null,
      sms: [
        {
          template: 'booked',
          to: '+447700900555',
          from: '+447700900101',
          content: 'Booked: 4 on 2026-01-16. See you.',
        },
      ],
      notes: ['returned key unknown_key means nothing'],
      metrics: { QA: 'book', STARTED: null },
    })
    expect(ended).toMatchObject({ ended: true, handoff: null, metrics: { FLOW: 'none' } })
  })

  it('is followed with another day, and left', async () => {
    const turns = await talk(agent, {}, ['book a table for two on sunday', 'on monday please', 'what?', 'no thanks'])
    expect(turns.slice(1).map(called)).toEqual([
      ['start_booking()', 'check()'],
      ['another_day(2026-01-19)', 'check()'],
      [],
      ['give_up()'],
    ])
    expect(turns[2]?.trace.path).toEqual(['Booking/check', 'Booking/Confirm'])
    expect(turns[3]?.trace.notExecuted).toEqual([
      'call transition function confirm',
      'call transition function another_day',
      'call transition function give_up',
      'follow 4 lines of instructions of step Confirm',
    ])
    expect(turns[4]).toMatchObject({ reply: 'Nothing was booked.', trace: { flow: null, step: null } })
  })

  it('hands off from a function step, with the headers of call and file', async () => {
    const turns = await talk(agent, {}, ['book a table for eight tomorrow'])
    expect(turns[1]).toMatchObject({
      reply: 'That is a party!',
      trace: {
        path: ['Booking/Collect', 'Booking/check', 'Booking/too_many'],
        handoff: { destination: 'kitchen', reason: 'large', route: '+441632960111', headers: { 'X-Size': '8' } },
        ended: true,
        metrics: { FLOW: 'Booking' },
      },
    })
  })

  it('asks again where a value is not valid, and leaves for who refuses', async () => {
    const turns = await talk(agent, {}, ['book a table', 'for 20 people tomorrow', 'never mind'])
    expect(turns[2]).toMatchObject({
      reply: 'Which day, and how many seats?',
      trace: { entities: { day: '2026-01-16' }, notes: ['entity seats is not valid: it is more than 8'] },
    })
    expect(turns[3]?.trace).toMatchObject({ flow: null, step: null })
  })
})

describe('outside flows', () => {
  it.each([
    ['are you open on sunday', { reply: 'On 2026-01-18 we open at nine.', trace: { topic: 'hours' } }],
    ['when are you open', { reply: '', trace: { topic: 'hours', functions: [] } }],
    [
      'a human please',
      { reply: '', trace: { handoff: { destination: 'desk', headers: { 'X-Reason': 'none' } }, ended: true } },
    ],
    [
      'promise me something',
      {
        reply: 'One moment. Connecting.',
        trace: { handoff: { destination: 'desk', headers: { 'X-Reason': 'promised' } } },
      },
    ],
    [
      'break it',
      {
        reply: '',
        trace: {
          state: { why: 'broken' },
          functions: [{ error: { message: expect.stringContaining('no such table') } }],
        },
      },
    ],
    [
      'text me the details',
      { reply: 'It is on its way.', trace: { sms: [{ to: '+447700900555', content: 'Booked: . See you.' }] } },
    ],
    [
      'the other house please',
      {
        reply: 'You are at the south house.',
        trace: {
          variant: 'South',
          language: 'fr-FR',
          flow: null,
          notExecuted: [
            'follow 1 line of instructions of topic move',
            'enter flow Nowhere, which the agent does not have',
          ],
        },
      },
    ],
  ])('%s', async (said, turn) => {
    const turns = await talk(agent, { callerNumber: '+447700900555' }, [said])
    expect(turns[1]).toMatchObject(turn)
  })

  it('hangs up on who stays silent', async () => {
    const turns = await talk(agent, {}, ['', ' ', ''])
    expect(turns.map(({ trace }) => trace.ended)).toEqual([false, false, false, true])
    expect(turns[3]?.reply).toBe('Goodbye then.')
  })

  it('says nothing after its end', async () => {
    await expect(talk(agent, {}, ['a human please', 'hello?'])).rejects.toThrow('has ended')
    const conversation = await agent.start({})
    expect(await conversation.end?.()).toMatchObject({ reply: '', trace: { ended: true, metrics: { FLOW: 'none' } } })
    expect(await conversation.end?.()).toBeNull()
  })

  it('goes in no circle', async () => {
    const turns = await talk(agent, {}, ['run in circles'])
    expect(turns[1]?.trace.notExecuted).toContain('go on: more than 20 steps were entered in one turn')
    expect(turns[1]?.trace.functions).toHaveLength(21)
  })
})

describe('the same words', () => {
  it('give the same turns, one after the other or all at once', async () => {
    const says = ['book a table', 'tomorrow for four', 'yes']
    const plain = (turns: Turn[]) => JSON.stringify(turns, (key, value: unknown) => (key === 'durationMs' ? 0 : value))
    const once = plain(await talk(agent, { callerNumber: '+447700900555' }, says))
    const many = await Promise.all(
      Array.from({ length: 8 }, () => talk(agent, { callerNumber: '+447700900555' }, says)),
    )
    expect(many.map(plain)).toEqual(many.map(() => once))
  })
})

describe('without Python', () => {
  it('says what could not be run, and goes on', async () => {
    const without = await openAgent(agentOf(SMALL_AGENT), { python: null })
    const turns = await talk(without, {}, ['book a table', 'are you open on sunday'])
    expect(turns[1]).toMatchObject({
      reply: 'I can book the north house.',
      trace: { unavailable: ['needs Python'], functions: [] },
    })
    expect(turns[1]?.trace.notExecuted).toContain('run function start_booking: needs Python')
    expect(without.notes).toEqual(['functions were not run: needs Python'])
    await without.close()
  })
})

describe('the start function', () => {
  const greeted = async (body: string, options = {}): Promise<Turn[]> => {
    const started = await openAgent(
      agentOf({
        ...SMALL_AGENT,
        'functions/start_function.py': `def start_function(conv: Conversation):\n    ${body}\n`,
      }),
    )
    try {
      return await talk(started, options, [])
    } finally {
      await started.close()
    }
  }

  it.each([
    ['return None', 'Welcome to the north house.'],
    ['return ""', 'Welcome to the north house.'],
    ['return "Hello."', 'Hello.'],
    ['return {"utterance": ""}', ''],
    ['return {"utterance": "Hi."}', 'Hi.'],
    ['conv.say("Said.")', 'Said.'],
    ['conv.set_variant("South")', 'Welcome to the south house.'],
  ])('%s', async (body, reply) => {
    expect((await greeted(body))[0]?.reply).toBe(reply)
  })

  it('that fails ends the conversation with its error', async () => {
    const [greeting] = await greeted('raise ValueError("bad day")')
    expect(greeting?.trace).toMatchObject({
      ended: true,
      functions: [{ error: { message: expect.stringContaining('bad day') } }],
    })
  })

  it('can let the agent speak first, on voice', async () => {
    const body = 'conv.goto_flow("Booking")\n    return {"utterance": "Hi.", "listen": {"asr": {"timeout": 0.1}}}'
    const [voice] = await greeted(body)
    expect(voice).toMatchObject({
      reply: 'Hi. Which day, and how many seats?',
      trace: { flow: 'Booking', step: 'Collect', notes: ['the agent spoke first: a silent turn ran by itself'] },
    })
    const [chat] = await greeted(body, { channel: 'webchat' })
    expect(chat?.reply).toBe('Hi.')
  })
})
