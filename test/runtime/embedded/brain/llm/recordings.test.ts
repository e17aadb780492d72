import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCassette, writeCassette, type Cassette } from '../../../../../runtime/embedded/brain/llm/cassette.ts'
import { cassettesOf } from '../../../../../runtime/embedded/brain/llm/cassettes-of.ts'
import type { ModelReply, ModelRequest } from '../../../../../runtime/embedded/brain/llm/model.ts'
import { NEEDS_RECORDING, recordedModel, requestKey } from '../../../../../runtime/embedded/brain/llm/recordings.ts'
import { mockModel, refuses, says } from './mock-model.ts'

const REQUEST: ModelRequest = {
  model: 'mock',
  system: 'Be kind.',
  messages: [{ role: 'user', text: 'where can I park?' }],
  tools: [{ name: 'look', description: 'Look.', parameters: { type: 'object', properties: {} } }],
  parameters: { temperature: 0 },
}
const REPLY: ModelReply = { text: 'Behind the house.', calls: [], finish: 'stop' }

describe('recordings', () => {
  it('answer what was recorded, without any model', async () => {
    const { model, asked } = mockModel([])
    const recorded = recordedModel(model, { mode: 'replay', known: new Map([[requestKey(REQUEST), REPLY]]) })
    expect(await recorded.ask(REQUEST)).toEqual({ ok: true, reply: REPLY })
    expect(await recorded.ask({ ...REQUEST, system: 'Be short.' })).toEqual({ ok: false, reason: NEEDS_RECORDING })
    expect(asked).toEqual([])
  })

  it('are made once for a question, however many ask it at once, and read back', async () => {
    const { model, asked } = mockModel([says('Behind the house.')])
    const kept: Cassette[] = []
    const keep = async (cassette: Cassette) => void kept.push(cassette)
    const recorded = recordedModel(model, { mode: 'record', known: new Map(), keep })
    const answers = await Promise.all([recorded.ask(REQUEST), recorded.ask(REQUEST), recorded.ask(REQUEST)])
    expect(answers).toEqual(answers.map(() => ({ ok: true, reply: REPLY })))
    expect(asked).toHaveLength(1)
    const [cassette] = kept
    expect(kept).toHaveLength(1)
    expect(cassette?.asked).toEqual({ model: 'mock', said: 'where can I park?', tools: ['look'] })
    const text = writeCassette(cassette as Cassette)
    const path = `agents/a/test_sets/cassettes/${requestKey(REQUEST)}.json`
    const files = new Map([[path, { path, text, oid: '' }]])
    const { known, models, unreadable } = cassettesOf({ root: 'agents/a', files })
    expect(models).toEqual(['mock'])
    expect([...known]).toEqual([[requestKey(REQUEST), REPLY]])
    expect(unreadable).toEqual([])
    expect(text).toMatch(/^\{\n {2}"asked"/)
    expect(text).not.toMatch(/\d{4}-\d\d-\d\d|key-/)
  })

  it('keep no failure, and use what is there before asking', async () => {
    const { model } = mockModel([refuses(401)])
    const kept: Cassette[] = []
    const known = new Map([[requestKey(REQUEST), REPLY]])
    const keep = async (cassette: Cassette) => void kept.push(cassette)
    const recorded = recordedModel(model, { mode: 'record', known, keep })
    expect(await recorded.ask(REQUEST)).toMatchObject({ ok: true })
    expect(await recorded.ask({ ...REQUEST, messages: [] })).toMatchObject({ ok: false })
    expect(kept).toEqual([])
  })

  it('are neither used nor made when asked live', async () => {
    const { model } = mockModel([says('one'), says('two')])
    const known = new Map([[requestKey(REQUEST), REPLY]])
    const recorded = recordedModel(model, { mode: 'live', known })
    expect(await recorded.ask(REQUEST)).toMatchObject({ reply: { text: 'one' } })
    expect(await recorded.ask(REQUEST)).toMatchObject({ reply: { text: 'two' } })
  })

  it('are stale when nobody asked for them', async () => {
    const { model } = mockModel([])
    const known = new Map([
      [requestKey(REQUEST), REPLY],
      ['b'.repeat(32), REPLY],
      ['a'.repeat(32), REPLY],
    ])
    const recorded = recordedModel(model, { mode: 'replay', known })
    await recorded.ask(REQUEST)
    expect(recorded.unused()).toEqual(['a'.repeat(32), 'b'.repeat(32)])
  })
})

describe('the key of a recording', () => {
  it('does not depend on the order of keys, but on every value', () => {
    const { model, system, messages, tools, parameters } = REQUEST
    expect(requestKey({ parameters, tools, messages, system, model })).toBe(requestKey(REQUEST))
    const others: ModelRequest[] = [
      { ...REQUEST, model: 'other' },
      { ...REQUEST, system: '' },
      { ...REQUEST, messages: [] },
      { ...REQUEST, tools: [] },
      { ...REQUEST, parameters: { temperature: 1 } },
      { ...REQUEST, messages: [{ role: 'agent', text: 'where can I park?' }] },
    ]
    expect(new Set([REQUEST, ...others].map(requestKey)).size).toBe(others.length + 1)
  })
})

describe('a file of a recording', () => {
  it('reads back what was written, whatever the model said', () => {
    const call = fc.record({ tool: fc.string(), arguments: fc.jsonValue({ noUnicodeString: false }) })
    const reply = fc.record({
      text: fc.string({ unit: 'binary' }),
      calls: fc.array(call, { maxLength: 3 }),
      finish: fc.constantFrom<ModelReply['finish']>('stop', 'tool-calls', 'length', 'content-filter', 'other'),
    })
    fc.assert(
      fc.property(reply, (made) => {
        const plain = JSON.parse(JSON.stringify(made)) as ModelReply
        const text = writeCassette({ key: 'k', asked: { model: 'm', said: '', tools: [] }, reply: plain })
        expect(readCassette('k', text)).toEqual({ reply: plain, model: 'm' })
      }),
    )
  })

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['another key', '{"key":"x","reply":{"text":"","calls":[],"finish":"stop"}}'],
    ['no reply', '{"key":"k"}'],
    ['no text', '{"key":"k","reply":{"text":1,"calls":[],"finish":"stop"}}'],
    ['no calls', '{"key":"k","reply":{"text":"","calls":{},"finish":"stop"}}'],
    ['a call of nothing', '{"key":"k","reply":{"text":"","calls":[null],"finish":"stop"}}'],
    ['another end', '{"key":"k","reply":{"text":"","calls":[],"finish":"__proto__"}}'],
  ])('that holds %s is none', (_, text) => {
    expect(readCassette('k', text)).toBeNull()
    const path = 'test_sets/cassettes/k.json'
    const read = cassettesOf({ root: '', files: new Map([[path, { path, text, oid: '' }]]) })
    expect(read).toEqual({ known: new Map(), models: [], unreadable: [path] })
  })
})
