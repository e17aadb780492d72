import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conversation, ConversationOptions, Turn } from '../../../core/test-sets/conversation.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { FALLBACK_REPLY } from '../../../runtime/embedded/brain/lexical/fallback-reply.ts'
import { openAgent } from '../../../runtime/embedded/open-agent.ts'
import { attribute, makeVersion, topic, variant, type Piece } from '../make-version.ts'

const VARIANTS = [
  variant('Downtown', true),
  variant('Harbour'),
  attribute('site', { Downtown: 'the Downtown house', Harbour: '' }),
]

function greeting(text: string, kind: 'voice_greeting' | 'chat_greeting' = 'voice_greeting'): Piece {
  return { kind, name: kind, value: { welcome_message: text, language_code: 'en-GB' } }
}

/** A conversation in which no function runs. */
async function talkTo(version: AgentVersion, options: ConversationOptions = {}): Promise<Conversation> {
  return (await openAgent(version, { python: null })).start(options)
}

async function greet(
  pieces: readonly Piece[],
  options: ConversationOptions = {},
): Promise<{ reply: string; notExecuted: readonly string[] }> {
  const { reply, trace } = (await talkTo(makeVersion(pieces), options)).greeting
  return { reply, notExecuted: trace.notExecuted }
}

/** What is answered to "ask" by a topic with this content. */
async function answer(
  content: string,
  options: ConversationOptions = {},
  more: readonly Piece[] = [],
  actions = '',
): Promise<Turn> {
  const version = makeVersion([...VARIANTS, topic('asked', ['ask'], content, { actions }), ...more])
  return (await talkTo(version, options)).say('ask')
}

describe('the greeting', () => {
  it('is that of the voice, where there is one', async () => {
    expect((await greet([greeting('Hello.'), greeting('Hi!', 'chat_greeting')])).reply).toBe('Hello.')
    expect((await greet([greeting('Hello.'), greeting('Hi!', 'chat_greeting')], { channel: 'webchat' })).reply).toBe(
      'Hi!',
    )
    expect((await greet([greeting('Hi!', 'chat_greeting')])).reply).toBe('Hi!')
    expect(await greet([greeting('Hello.')], { channel: 'webchat' })).toEqual({
      reply: '',
      notExecuted: ['greet: the agent has no greeting for webchat'],
    })
  })

  it('names the site of the variant', async () => {
    const pieces = [...VARIANTS, greeting('This is {{attr:site}}.')]
    expect((await greet(pieces)).reply).toBe('This is the Downtown house.')
    expect(await greet(pieces, { variant: 'Harbour' })).toEqual({
      reply: 'This is .',
      notExecuted: ['fill in attribute site, which is empty for variant Harbour'],
    })
  })

  it('says what was not done', async () => {
    const pieces: Piece[] = [
      greeting('Hello $name.'),
      { kind: 'start_function', name: 'start_function', value: { source: 'def start_function(conv): ...' } },
      { kind: 'voice_disclaimer', name: 'voice_disclaimer', value: { enabled: true, message: 'Recorded.' } },
    ]
    expect(await greet(pieces)).toEqual({
      reply: 'Recorded. Hello $name.',
      notExecuted: ['run the start function: needs Python', 'fill in $name, which is not set'],
    })
  })

  it('falls back to the agent’s language and says so', async () => {
    const pieces: Piece[] = [
      greeting('{{tn:hello}}'),
      { kind: 'default_language', name: 'default_language', value: 'en-GB' },
      { kind: 'additional_language', name: 'fr-FR', value: 'fr-FR' },
      {
        kind: 'translation',
        name: 'hello',
        value: { name: 'hello', translations: { 'en-GB': 'Hello.', 'fr-FR': 'Bonjour.' } },
      },
    ]
    expect((await greet(pieces)).reply).toBe('Hello.')
    expect(await greet(pieces, { language: 'fr-FR' })).toEqual({ reply: 'Bonjour.', notExecuted: [] })
    expect(await greet(pieces, { language: 'xx' })).toEqual({
      reply: 'Hello.',
      notExecuted: ['speak xx: the agent has en-GB, fr-FR; en-GB is used'],
    })
  })
})

describe('a variant', () => {
  it('that is not there is refused, naming those that are', async () => {
    const start = talkTo(makeVersion(VARIANTS), { variant: 'Airport' })
    await expect(start).rejects.toThrow('agent agent has no variant "Airport"; it has Downtown, Harbour')
    await expect(start).rejects.toThrow(expect.objectContaining({ code: 'unknown-variant' }))
    await expect(talkTo(makeVersion([]), { variant: 'Airport' })).rejects.toThrow('it has none')
    await expect(talkTo(makeVersion([]), { variant: '__proto__' })).rejects.toThrow('no variant')
  })

  it('is in the trace, null for an agent without', async () => {
    expect((await answer('x')).trace.variant).toBe('Downtown')
    expect((await talkTo(makeVersion([]))).greeting.trace.variant).toBeNull()
  })
})

describe('an answer', () => {
  const cases: [string, ConversationOptions, string, string[]][] = [
    ['Plain.', {}, 'Plain.', []],
    ['At {{attr:site}}.', {}, 'At the Downtown house.', []],
    ['{{attr:nowhere}}!', {}, '!', ['fill in attribute nowhere, which the agent does not have']],
    ['${variant_site}', {}, 'the Downtown house', []],
    ['{{vrbl:n}} and $n and ${n}', { state: { n: 4 } }, '4 and 4 and 4', []],
    ['$yes $no $list', { state: { yes: true, no: false, list: [1] } }, 'True False [1]', []],
    ['$none.', { state: { none: null } }, '.', ['fill in $none, which is none']],
    ['$5 and $1.50 and $$', {}, '$5 and $1.50 and $$', []],
    ['$a and {{vrbl:b}}', {}, '$a and {{vrbl:b}}', ['fill in $a, which is not set', 'fill in $b, which is not set']],
    [
      '$toString {{attr:constructor}}',
      {},
      '$toString',
      ['fill in $toString, which is not set', 'fill in attribute constructor, which the agent does not have'],
    ],
    ['$a', { state: { a: '{{attr:site}} $a' } }, '{{attr:site}} $a', []],
    ['{{tn:nope}}', {}, '{{tn:nope}}', ['fill in translation nope, which the agent does not have']],
    [
      '{{fn:go}} {{ho:default}} {{twilio_sms:x}} {{ft:t}}',
      {},
      '{{fn:go}} {{ho:default}} {{twilio_sms:x}} {{ft:t}}',
      ['call function go', 'transfer to default', 'send SMS x', 'call transition function t'],
    ],
    [
      '{{entity:day}} {{sms:x}}',
      {},
      '{{entity:day}} {{sms:x}}',
      ['fill in entity day, which is not known', 'follow the unknown reference sms:x'],
    ],
    ['{{attr: site}} {{attr:}} {{}}', {}, '{{attr: site}} {{attr:}} {{}}', []],
    ['<channel:voice>Say</channel><channel:webchat>Type</channel> it', {}, 'Say it', []],
    ['<channel:voice>Say</channel><channel:webchat>Type</channel> it', { channel: 'webchat' }, 'Type it', []],
    ['<channel:sms>{{attr:nowhere}}</channel>Hello', {}, 'Hello', []],
    ['<language:es>Hola</language><language:en>Hi</language>', { language: 'es-MX' }, 'Hola', []],
    ['<language:es-MX>Hola</language>Hi', { language: 'es' }, 'Hi', []],
    ['<channel:webchat>a<language:en>b</language>c</channel>d', {}, 'd', []],
    ['<channel:voice>a<language:es>b</language>c</channel>d', {}, 'acd', []],
    ['<channel:voice>open', {}, '<channel:voice>open', []],
    ['close</channel> <b>bold</b>', {}, 'close</channel> <b>bold</b>', []],
    ['<channel:voice>a</language>b</channel>', {}, 'a</language>b', []],
  ]
  it.each(cases)('%j with %j', async (content, options, reply, notExecuted) => {
    const turn = await answer(content, options)
    expect(turn.reply).toBe(reply)
    expect(turn.trace.notExecuted).toEqual(notExecuted)
  })

  it('tells the actions of the topic in words', async () => {
    const actions =
      '1. If they want to book, call {{fn:start_make_booking}} then {{ho:default}}\n\n{{fn:start_make_booking}}\n- Send {{twilio_sms:link}} about {{attr:site}}\n---'
    const turn = await answer('Yes.', {}, [], actions)
    expect(turn.trace.notExecuted).toEqual([
      'call function start_make_booking',
      'transfer to default',
      'send SMS link',
      'follow 2 lines of instructions of topic asked',
    ])
  })

  it('is empty where a topic has no content, and says why', async () => {
    const turn = await answer(' \n', {}, [], 'Be kind.')
    expect(turn).toMatchObject({ reply: '', trace: { topic: 'asked' } })
    expect(turn.trace.notExecuted).toEqual([
      'answer: topic asked has no content, so a model or a function would have to speak',
      'follow 1 line of instructions of topic asked',
    ])
    const hidden = await answer('<channel:webchat>Only there.</channel>')
    expect(hidden.trace.notExecuted).toEqual([
      'answer: topic asked has no content, so a model or a function would have to speak',
    ])
  })

  it('is the fallback where no topic is near', async () => {
    const conversation = await talkTo(makeVersion([topic('asked', ['ask'], 'x')]), {})
    for (const said of ['zzz', '{{attr:site}}', '🦄']) {
      expect(await conversation.say(said)).toMatchObject({ reply: FALLBACK_REPLY, trace: { topic: null } })
    }
  })
})

describe('the engine, whatever it is given', () => {
  it('gives the same turns for the same words, and never throws', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc
        .array(
          fc.constantFrom(
            '<channel:voice>',
            '</channel>',
            '<language:en>',
            '</language>',
            '{{attr:site}}',
            '${x}',
            '$x',
            '{{',
            '}}',
            'a ',
          ),
        )
        .map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(text, text, fc.dictionary(fc.string(), fc.jsonValue()), async (content, said, state) => {
        const version = makeVersion([
          ...VARIANTS,
          greeting(content),
          topic('asked', [said, 'ask'], content, { actions: content }),
        ])
        const talk = async () => {
          const conversation = await talkTo(version, { state })
          return [conversation.greeting, await conversation.say(said), await conversation.say('ask')]
        }
        expect(await talk()).toEqual(await talk())
      }),
    )
  })

  it('needs no more than linear time for a content of tags', async () => {
    const opened = '<channel:voice>'.repeat(50_000)
    expect((await answer(opened)).reply).toBe(opened)
    expect((await answer(`${opened}x${'</channel>'.repeat(50_000)}`)).reply).toBe('x')
    expect((await answer('{{attr:'.repeat(50_000))).reply).toHaveLength(350_000)
    expect((await answer('<language:fr>x</language>'.repeat(20_000))).reply).toBe('')
  })

  it('takes resources of the wrong shape for empty ones', async () => {
    const version = makeVersion([
      { kind: 'variant', name: 'A', value: null },
      { kind: 'attribute', name: 'x', value: { values: ['a'] } },
      { kind: 'translation', name: 't', value: 'text' },
      { kind: 'voice_greeting', name: 'voice_greeting', value: { welcome_message: { toString: 1 } } },
      { kind: 'topic', name: 'asked', value: { example_queries: ['ask'], content: '{{attr:x}}{{tn:t}}' } },
    ])
    const conversation = await talkTo(version, {})
    expect(conversation.greeting.reply).toBe('')
    expect((await conversation.say('ask')).reply).toBe('{{tn:t}}')
  })
})
