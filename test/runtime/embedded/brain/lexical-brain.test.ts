import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BrainReply, BrainRequest, Tool } from '../../../../runtime/embedded/brain/brain.ts'
import { lexicalBrain } from '../../../../runtime/embedded/brain/lexical-brain.ts'
import { readInstructions } from '../../../../runtime/embedded/brain/lexical/read-instructions.ts'

function tool(name: string, kind: 'global' | 'transition', parameters: Record<string, [string, string]> = {}): Tool {
  const properties = Object.fromEntries(
    Object.entries(parameters).map(([key, [type, description]]) => [key, { type, description }]),
  )
  return {
    name,
    kind: 'function',
    description: name,
    parameters: { type: 'object', properties },
    address: { kind, name, flow: kind === 'global' ? null : 'F' },
    target: null,
  }
}

const NOTHING: BrainRequest = {
  system: '',
  rules: '',
  messages: [],
  tools: [],
  said: '',
  now: '2026-01-15T10:00:00.000Z',
  language: 'en-GB',
  retrieved: [],
  routed: null,
  cited: null,
  topicBefore: null,
  topics: {},
  step: null,
  entities: [],
  known: {},
  round: 0,
}

async function inStep(prompt: string, said: string, tools: readonly Tool[]): Promise<BrainReply> {
  const step = { flow: 'F', step: 'S', kind: 'advanced' as const, prompt, missing: [], facts: [], answered: true }
  return lexicalBrain.decide({ ...NOTHING, said, tools, step })
}

async function onTopic(actions: string, said: string, tools: readonly Tool[]): Promise<BrainReply> {
  const topics = { t: { content: 'Content.', actions, missing: [] } }
  return lexicalBrain.decide({ ...NOTHING, said, tools, topics, routed: 't' })
}

/** `name(arguments)`, or what is said. */
function told(reply: BrainReply): string {
  if (reply.do === 'call')
    return `${reply.tool}(${Object.entries(reply.arguments)
      .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
      .join(', ')})`
  return reply.do === 'say' ? reply.text : reply.reason
}

const A = tool('a', 'transition')
const B = tool('b', 'transition')
const C = tool('c', 'transition')

describe('an advanced step', () => {
  const either = 'If the user says yes, call {{ft:a}}, otherwise {{ft:b}}.'
  const menu = `- To cancel, call {{ft:a}}.
- To move it to another day, call {{ft:b}}.
- If it is the wrong booking, call {{ft:c}}.`
  const confirm = `If the user says yes / confirms the number is correct, call {{ft:a}}.

If the user says no / the number is wrong / they want to give a different number, call {{ft:b}} IMMEDIATELY! Do NOT read back the number.

Do not say anything else when calling a function.`
  const sections = `--- CALLER ACCEPTS ---

If the caller clearly accepts (yes, that works, sure, go ahead, etc.),
call {{ft:a}}. Do *not* say anything else when calling the function.

--- CALLER WANTS SOMETHING DIFFERENT ---

If the caller declines or asks for a different time (no, I'd prefer, what about, can you
find something else, etc.), call {{ft:b}}.`
  const labels = `Ask: "Are you an existing patient?"

If EXISTING patient: call {{ft:a}}
If NEW patient: call {{ft:b}}`
  const tools = [A, B, C]
  it.each([
    [either, 'yes please', 'a()'],
    [either, 'no', ''],
    ['If the user says yes, call {{ft:a}}, otherwise call {{ft:b}}.', 'no thanks', 'b()'],
    ['If the user says yes, call {{ft:a}}, otherwise call {{ft:b}}.', 'purple', ''],
    [menu, 'cancel it please', 'a()'],
    [menu, 'move it to friday', 'b()'],
    [menu, "that's the wrong booking", 'c()'],
    [menu, 'hm', ''],
    [confirm, "yes that's right", 'a()'],
    [confirm, 'no', 'b()'],
    [sections, 'sure', 'a()'],
    [sections, 'what about the afternoon', 'b()'],
    [labels, "I'm an existing patient", 'a()'],
    [labels, 'new', 'b()'],
    [labels, 'purple', 'Are you an existing patient?'],
    ['Never call {{ft:a}}. Do not call {{ft:b}} before that.', 'yes', ''],
    ['Explain {{ft:a}} to the caller.', 'yes', ''],
    ['## Examples\n- If the caller says yes, call {{ft:a}}.', 'yes', ''],
    ['If the caller is silent, call {{ft:a}}. If the caller says yes, call {{ft:b}}.', '', 'a()'],
    ["When the user doesn't respond, call {{ft:b}}.", '', 'b()'],
    ['Call {{ft:a}} immediately.', '', ''],
  ])('%j, %j: %s', async (prompt, said, expected) => {
    expect(told(await inStep(prompt, said, tools))).toBe(expected)
  })

  it('lists what it could not follow', async () => {
    expect(await inStep(menu, 'hm', tools)).toMatchObject({
      notExecuted: [
        'call transition function a',
        'call transition function b',
        'call transition function c',
        'follow 3 lines of instructions of step S',
        'say: a model words what step S says',
      ],
    })
  })
})

describe('arguments', () => {
  const cases: [Record<string, [string, string]>, string, string, string][] = [
    [{ send: ['boolean', 'True if wanted.'] }, 'Then call {{ft:f}} with the answer.', 'yes', 'f(send=true)'],
    [{ send: ['boolean', 'True if wanted.'] }, 'Then call {{ft:f}} with the answer.', 'purple', ''],
    [
      { slot: ['integer', 'Slot'] },
      'If the caller takes the first slot (the first one, the earlier one), call {{ft:f}} with slot=1.',
      'the first one',
      'f(slot=1)',
    ],
    [
      { new_day: ['string', 'The day as YYYY-MM-DD.'] },
      'If the caller names a day, call {{ft:f}} with it.',
      'on sunday then',
      'f(new_day="2026-01-18")',
    ],
    [{ new_day: ['string', 'The day as YYYY-MM-DD.'] }, 'If the caller names a day, call {{ft:f}} with it.', 'no', ''],
    [
      { phone: ['string', 'Ten digits only'] },
      'Once the user provides a phone number, call {{ft:f}} with it.',
      '555 000 1234',
      'f(phone="5550001234")',
    ],
    [
      { day_of_date: ['string', 'DD'], month_of_date: ['string', 'MM'] },
      'If the caller gives the date, call {{ft:f}}.',
      'may 14',
      'f(day_of_date="14", month_of_date="05")',
    ],
    [
      { kind: ['string', 'kind'] },
      'Once the user provides the type, call {{ft:f}} with it:\n- Sick visit / illness: kind="ill"\n- Follow-up / recheck: kind="recheck"',
      'a follow-up please',
      'f(kind="recheck")',
    ],
    [
      { reason: ['string', 'Why not, in the caller’s words, or an empty text.'] },
      '- If the caller gives up, call {{ft:f}}.',
      'I don’t want it',
      'f(reason="")',
    ],
    [
      { destination: ['string', 'desk or workshop.'], reason: ['string', 'Why.'] },
      'If the caller wants a person, call {{ft:f}} with the destination "desk".',
      'I don’t know, a person please',
      'f(destination="desk", reason="I don’t know, a person please")',
    ],
    [
      { place: ['string', 'Where, in the caller’s words.'] },
      'Once the caller tells you the place, call {{ft:f}} with it.',
      'under the sink',
      'f(place="under the sink")',
    ],
    [
      { place: ['string', 'Where.'] },
      'Once the caller tells you the place, call {{ft:f}} with it.',
      'who is this?',
      '',
    ],
    [{ account_number: ['string', 'Eight digits.'] }, 'If the caller gives it, call {{ft:f}}.', 'bye', ''],
    [
      { account_number: ['string', 'Eight digits.'] },
      'If the caller gives it, call {{ft:f}}.',
      "it's 1 2 3 4",
      'f(account_number="1234")',
    ],
    [
      { parcel_number: ['string', 'Two letters, six digits.'] },
      'If the caller gives it, call {{ft:f}}.',
      'a b one two 3 four',
      'f(parcel_number="AB1234")',
    ],
  ]
  it.each(cases)('%j by %j, %j: %s', async (parameters, prompt, said, expected) => {
    expect(told(await inStep(prompt, said, [tool('f', 'transition', parameters)]))).toBe(expected)
  })
})

describe('a topic', () => {
  const g = tool('g', 'global', { reason: ['string', 'reason'], utterance: ['string', 'utterance'] })
  const h = tool('h', 'global')
  it.each([
    [
      '1. Call {{fn:g}} with reason="BILLING" and utterance="I’ll connect you. One moment."',
      'a bill',
      'g(reason="BILLING", utterance="I’ll connect you. One moment.")',
    ],
    [
      "Immediately, call {{fn:g}} with\nutterance = We are sorry. Truly, very.,\nreason = 'complaint'.",
      'x',
      'g(reason="complaint", utterance="We are sorry. Truly, very")',
    ],
    ['1. Offer to text it.\n1.1 [wants a text] Call {{fn:h}}', 'what is it', 'Content.'],
    ['1. [general hours] Share them.\n2. [wants to reschedule] Call {{fn:h}}', 'I want to reschedule', 'h()'],
    ['If they accept, call {{fn:h}}.', 'yes what is it', 'Content.'],
    ['{{fn:h}}', 'x', 'Content.'],
    ['Ask first. Never call {{fn:h}}.', 'x', 'Content.'],
  ])('%j, %j: %s', async (actions, said, expected) => {
    expect(told(await onTopic(actions, said, [g, h]))).toBe(expected)
  })

  it('is what a condition restates', async () => {
    const topics = {
      bill_balance: { content: '', actions: 'If they ask about their balance, call {{fn:h}}.', missing: [] },
    }
    const request = { ...NOTHING, said: 'how much do I owe', tools: [h], topics, routed: 'bill_balance' }
    expect(told(await lexicalBrain.decide(request))).toBe('h()')
  })

  it('keeps its offers open for one turn', async () => {
    const topics = { t: { content: 'Content.', actions: 'If they accept, call {{fn:h}}.', missing: [] } }
    const request = { ...NOTHING, said: 'yes please', tools: [h], topics, topicBefore: 't' }
    expect(told(await lexicalBrain.decide(request))).toBe('h()')
    expect(told(await lexicalBrain.decide({ ...request, said: 'no' }))).toContain('sorry')
  })
})

describe('whatever the agent’s texts say', () => {
  const piece = fc.constantFrom(
    'If ',
    'yes',
    ', ',
    'otherwise ',
    'call {{ft:a}}',
    '{{fn:b}}',
    '. ',
    '\n',
    '- ',
    '1.1 ',
    '[',
    ']',
    '"',
    '(',
    ')',
    '=== X ===\n',
    'with a="',
    'a = ',
    'Ask: "',
    '→ ',
    ': ',
    'never ',
    'sure, etc.',
  )

  it('is read without an error, and only tools that are there are called', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 60 }),
        async (pieces, said) => {
          const prompt = pieces.join('')
          const parameters: Record<string, [string, string]> = { a: ['string', prompt], n: ['integer', ''] }
          const reply = await inStep(prompt, said, [tool('a', 'transition', parameters), tool('b', 'global')])
          const called = reply.do === 'call' ? reply.tool : 'none'
          expect(['a', 'b', 'none']).toContain(called)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is read in linear time', () => {
    const began = process.cpuUsage()
    for (const text of [
      'If ',
      'If a, ',
      '(',
      '"',
      '{{ft:a}} ',
      'call ',
      '- ',
      '[a',
      'a, ',
      'Ask: "a',
      'if a {{',
      'never call ',
      '\n',
      '}} if ',
    ]) {
      readInstructions(text.repeat(40_000))
    }
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(5_000)
  })
})
