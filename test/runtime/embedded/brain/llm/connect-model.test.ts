import { describe, expect, it } from 'vitest'
import { connectModel } from '../../../../../runtime/embedded/brain/llm/connect-model.ts'
import type { ModelRequest } from '../../../../../runtime/embedded/brain/llm/model.ts'
import { fakeOpenAi, toolCall } from './fake-openai.ts'

const TOOL = {
  name: 'look',
  description: 'Look.',
  parameters: { type: 'object', properties: { where: { type: 'string' } } },
}
const REQUEST: ModelRequest = {
  model: 'small',
  system: 'Be kind.',
  messages: [
    { role: 'user', text: 'look' },
    { role: 'call', tool: 'look', arguments: { where: 'here' }, text: 'nothing' },
  ],
  tools: [TOOL],
  parameters: { temperature: 0 },
}

describe('a model behind a URL', () => {
  it('is asked as the protocol has it', async () => {
    const server = await fakeOpenAi((_, count) =>
      count === 1 ? toolCall('look', { where: 'there' }) : { content: 'Hi.' },
    )
    const model = connectModel({ model: 'small', url: `${server.url}/`, key: 'the-key' })
    expect(await model.ask(REQUEST)).toEqual({
      ok: true,
      reply: { text: '', calls: [{ tool: 'look', arguments: { where: 'there' } }], finish: 'tool-calls' },
    })
    expect(await model.ask({ ...REQUEST, tools: [] })).toEqual({
      ok: true,
      reply: { text: 'Hi.', calls: [], finish: 'stop' },
    })
    const [asked, second] = server.asked
    expect(asked).toMatchObject({
      path: '/v1/chat/completions',
      headers: { authorization: 'Bearer the-key' },
      body: {
        model: 'small',
        temperature: 0,
        messages: [
          { role: 'system', content: 'Be kind.' },
          { role: 'user', content: 'look' },
          {
            role: 'assistant',
            tool_calls: [{ id: 'call_1', function: { name: 'look', arguments: '{"where":"here"}' } }],
          },
          { role: 'tool', tool_call_id: 'call_1', content: 'nothing' },
        ],
        tools: [{ type: 'function', function: TOOL }],
      },
    })
    expect(second?.body.tools).toBeUndefined()
  })

  it('needs no key where its server wants none, and shows refusals', async () => {
    const server = await fakeOpenAi(() => ({ refusal: 'I will not.' }))
    const answer = await connectModel({ model: 'small', url: server.url }).ask(REQUEST)
    expect(answer).toMatchObject({ ok: true, reply: { text: 'I will not.', finish: 'content-filter' } })
    expect(server.asked[0]?.headers.authorization).toBeUndefined()
  })

  it('comes back when the server asks for it, and follows no redirect with the key', async () => {
    const busy = await fakeOpenAi((_, count) => (count === 1 ? 429 : { content: 'Hi.' }))
    expect(await connectModel({ model: 'small', url: busy.url }).ask(REQUEST)).toMatchObject({ ok: true })
    const moved = await fakeOpenAi(() => 307)
    const answer = await connectModel({ model: 'small', url: moved.url, key: 'k' }, { retries: 0 }).ask(REQUEST)
    expect(answer.ok).toBe(false)
    expect(moved.asked.map(({ path }) => path)).toEqual(['/v1/chat/completions'])
  })

  it('says when nobody is there', async () => {
    const answer = await connectModel({ model: 'small', url: 'http://127.0.0.1:9/v1' }, { retries: 0 }).ask(REQUEST)
    expect(answer).toMatchObject({
      ok: false,
      reason: expect.stringContaining("the server of the model small can't be reached"),
    })
  })

  it.each([['nonsense'], ['file:///etc/passwd'], ['https://user:pw@example.com/v1'], ['https://example.com/v1?key=x']])(
    'refuses %s',
    (url) => {
      expect(() => connectModel({ model: 'm', url })).toThrow(expect.objectContaining({ code: 'bad-model-url' }))
    },
  )
})
