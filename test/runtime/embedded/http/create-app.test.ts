import { request as httpRequest } from 'node:http'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startApi, type Api } from '../api-client.ts'
import { makeVersion, topic } from '../../make-version.ts'

const FIRST = makeVersion([topic('parking', ['where can I park?'], 'Behind the house.')])
const SECOND = makeVersion([topic('parking', ['where can I park?'], 'In the street.')])
const CONVERSATIONS = '/agents/agent/environments/live/conversations'
const NOWHERE = `sha256:${'0'.repeat(64)}`

function published(version = FIRST): { commit: null; resources: unknown[] } {
  return { commit: null, resources: [...version.resources.values()] }
}

function activation(version: string, expected: string | null) {
  return { version, commit: null, expected, cause: 'publish', by: 'controller' }
}

async function withFirst(api: Api): Promise<void> {
  await api.send('PUT', `/agents/agent/versions/${FIRST.digest}`, published())
  await api.send('POST', '/agents/agent/environments/live/activate', activation(FIRST.digest, null))
}

describe('versions', () => {
  it('are created once, listed with a summary and read back whole', async () => {
    const api = await startApi()
    const path = `/agents/agent/versions/${FIRST.digest}`
    expect((await api.send('HEAD', path)).status).toBe(404)
    expect(await api.send('PUT', path, published())).toMatchObject({ status: 201, body: { created: true } })
    expect(await api.send('PUT', path, published())).toMatchObject({ status: 200, body: { created: false } })
    expect(await api.send('HEAD', path)).toMatchObject({ status: 200, text: '' })
    const { versions } = (await api.send('GET', '/agents/agent/versions')).body
    expect(versions).toEqual([{ version: FIRST.digest, commit: null, at: expect.any(String), resources: 1 }])
    const { resources } = (await api.send('GET', path)).body
    expect(resources).toEqual([...FIRST.resources.values()])
  })

  it('are refused when the digest is not that of the resources', async () => {
    const api = await startApi()
    const answer = await api.send('PUT', `/agents/agent/versions/${SECOND.digest}`, published(FIRST))
    expect(answer).toMatchObject({ status: 422, body: { error: { code: 'digest-mismatch' } } })
    expect((await api.send('GET', '/agents/agent/versions')).body).toEqual({ versions: [] })
  })

  it('are refused when a claimed hash tries to stand for other content', async () => {
    const api = await startApi()
    const [resource] = [...SECOND.resources.values()]
    const [claimed] = [...FIRST.resources.values()]
    const lie = { commit: null, resources: [{ ...resource, hash: claimed?.hash }] }
    expect((await api.send('PUT', `/agents/agent/versions/${FIRST.digest}`, lie)).status).toBe(422)
  })

  it('without resources are a version too', async () => {
    const api = await startApi()
    const empty = makeVersion([])
    const answer = await api.send('PUT', `/agents/agent/versions/${empty.digest}`, { commit: null, resources: [] })
    expect(answer.status).toBe(201)
  })
})

describe('environments', () => {
  it('answer a conflict with the version that is active', async () => {
    const api = await startApi()
    await withFirst(api)
    await api.send('PUT', `/agents/agent/versions/${SECOND.digest}`, published(SECOND))
    const path = '/agents/agent/environments/live/activate'
    const answer = await api.send('POST', path, activation(SECOND.digest, null))
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'version-conflict', actual: FIRST.digest } } })
    const first = await api.send('POST', '/agents/agent/environments/new/activate', activation(SECOND.digest, NOWHERE))
    expect(first).toMatchObject({ status: 409, body: { error: { actual: null } } })
  })

  it('refuse a version that is not here, with a hint', async () => {
    const api = await startApi()
    const answer = await api.send('POST', '/agents/agent/environments/live/activate', activation(NOWHERE, null))
    expect(answer).toMatchObject({ status: 404, body: { error: { code: 'version-unknown' } } })
    expect(answer.body.error?.hint).toBe('Publish the version first.')
  })

  it('are listed with their pointers', async () => {
    const api = await startApi()
    await withFirst(api)
    const { environments } = (await api.send('GET', '/agents/agent/environments')).body
    expect(environments).toMatchObject([{ environment: 'live', sequence: 1, active: { version: FIRST.digest } }])
    const { agents } = (await api.send('GET', '/agents')).body
    expect(agents).toMatchObject([{ agent: 'agent', environments: [{ environment: 'live' }] }])
  })

  it('keep a bounded history, the newest last', async () => {
    const api = await startApi()
    await withFirst(api)
    const path = '/agents/agent/environments/live/activate'
    for (let round = 0; round < 120; round += 1) {
      const commit = round.toString(16).padStart(40, '0')
      await api.send('POST', path, { ...activation(FIRST.digest, FIRST.digest), commit })
    }
    const { history, sequence } = (await api.send('GET', '/agents/agent/environments/live')).body
    expect(sequence).toBe(121)
    expect(history).toHaveLength(100)
    expect((history as { commit: string }[]).at(-1)?.commit).toBe((119).toString(16).padStart(40, '0'))
  })
})

describe('conversations', () => {
  it('are held over HTTP, with the trace', async () => {
    const api = await startApi()
    await withFirst(api)
    const started = await api.send('POST', '/agents/agent/environments/live/conversations', {})
    expect(started).toMatchObject({ status: 201, body: { version: FIRST.digest, topics: ['parking'] } })
    const turn = await api.send('POST', `/conversations/${String(started.body['id'])}/turns`, {
      text: 'where can i park',
    })
    expect(turn.body).toMatchObject({ reply: 'Behind the house.', trace: { topic: 'parking' } })
  })

  it('end when many newer ones have started, the silent ones first', async () => {
    const api = await startApi({ conversations: 10 })
    await withFirst(api)
    const start = () => api.send('POST', CONVERSATIONS, {})
    const [oldest, kept] = [String((await start()).body['id']), String((await start()).body['id'])]
    for (let count = 0; count < 8; count += 1) await start()
    expect((await api.send('POST', `/conversations/${oldest}/turns`, { text: '' })).status).toBe(200)
    await start()
    const gone = await api.send('POST', `/conversations/${kept}/turns`, { text: '' })
    expect(gone).toMatchObject({
      status: 410,
      body: { error: { code: 'conversation-gone', hint: 'Start another one.' } },
    })
    expect(gone.body.error?.message).toBe('the conversation is over: many newer ones have started')
    expect((await api.send('POST', `/conversations/${oldest}/turns`, { text: '' })).status).toBe(200)
    const never = await api.send('POST', '/conversations/never/turns', { text: '' })
    expect(never).toMatchObject({ status: 404, body: { error: { code: 'conversation-unknown' } } })
  })

  it('are ended once, and closed as often as one likes', async () => {
    const api = await startApi()
    await withFirst(api)
    const [one, other] = [
      `/conversations/${String((await api.send('POST', CONVERSATIONS, {})).body['id'])}`,
      `/conversations/${String((await api.send('POST', CONVERSATIONS, {})).body['id'])}`,
    ]
    expect((await api.send('POST', `${one}/end`, {})).body).toMatchObject({ turn: { trace: { ended: true } } })
    expect((await api.send('POST', `${one}/end`, {})).body).toEqual({ turn: null })
    const late = await api.send('POST', `${one}/turns`, { text: 'hello' })
    expect(late).toMatchObject({ status: 410, body: { error: { code: 'conversation-ended' } } })
    for (const path of [other, other, one]) expect((await api.send('DELETE', path, {})).status).toBe(200)
    expect((await api.send('POST', `${other}/end`, {})).status).toBe(410)
    expect((await api.send('DELETE', '/conversations/never', {})).status).toBe(404)
  })

  it('take everything a caller can bring along, of a bounded size', async () => {
    const api = await startApi()
    await withFirst(api)
    const caller = {
      callerNumber: '+14155550101',
      calleeNumber: '+14155550100',
      sipHeaders: { 'X-Id': '1' },
      integrationAttributes: { tier: 2 },
      realTimeConfig: { open: true },
      memory: { account: 1 },
      state: { known: [1, null] },
    }
    const { id } = (await api.send('POST', CONVERSATIONS, caller)).body
    const { body } = await api.send('POST', `/conversations/${String(id)}/turns`, { text: 'where can I park?' })
    expect(body).toMatchObject({ trace: { state: { known: [1, null] }, stateChanges: { added: {} } } })
    for (const wrong of [
      { sipHeaders: { a: 1 } },
      { sipHeaders: 'x' },
      { integrationAttributes: [] },
      { realTimeConfig: 1 },
      { memory: 'x' },
      { state: 'x' },
    ]) {
      expect((await api.send('POST', CONVERSATIONS, wrong)).body.error?.code).toBe('bad-request')
    }
    expect((await api.send('POST', CONVERSATIONS, { state: { a: 'x'.repeat(300_000) } })).status).toBe(413)
    expect((await api.send('POST', CONVERSATIONS, { simulatedAt: 'soon' })).body.error?.code).toBe('bad-time')
  })

  it('say which variants there are when another one is asked for', async () => {
    const api = await startApi()
    await withFirst(api)
    const path = '/agents/agent/environments/live/conversations'
    const answer = await api.send('POST', path, { variant: 'Downtown' })
    expect(answer).toMatchObject({ status: 422, body: { error: { code: 'unknown-variant' } } })
  })

  it('do not start where nothing is active', async () => {
    const api = await startApi()
    const answer = await api.send('POST', '/agents/agent/environments/live/conversations', {})
    expect(answer).toMatchObject({ status: 404, body: { error: { code: 'nothing-active' } } })
  })
})

describe('hostile requests', () => {
  const activate = '/agents/agent/environments/live/activate'
  const version = `/agents/agent/versions/${FIRST.digest}`
  const deep = `{"commit":null,"resources":[{"key":"k","kind":"topic","name":"n","path":"p","value":${'['.repeat(5_000)}${']'.repeat(5_000)}}]}`
  const rows: readonly [string, string, string, unknown, number, string][] = [
    ['no such path', 'GET', '/', undefined, 404, 'not-found'],
    ['a path above the data', 'GET', '/agents/..%2f..%2fetc/versions', undefined, 200, ''],
    ['a digest that is a path', 'GET', '/agents/agent/versions/..%2F..%2Fagent', undefined, 400, 'bad-digest'],
    ['a digest in upper case', 'GET', `/agents/agent/versions/sha256:${'A'.repeat(64)}`, undefined, 400, 'bad-digest'],
    ['an agent with a control character', 'GET', '/agents/a%00b/versions', undefined, 400, 'bad-name'],
    ['an agent with a very long name', 'GET', `/agents/${'a'.repeat(201)}/versions`, undefined, 400, 'bad-name'],
    ['broken JSON', 'PUT', version, '{', 400, 'bad-request'],
    ['a list', 'PUT', version, '[]', 400, 'bad-request'],
    ['null', 'PUT', version, 'null', 400, 'bad-request'],
    ['an empty body', 'POST', activate, '', 400, 'bad-digest'],
    ['no resources', 'PUT', version, { commit: null }, 400, 'bad-request'],
    ['a resource that is null', 'PUT', version, { commit: null, resources: [null] }, 400, 'bad-request'],
    ['an unknown kind', 'PUT', version, resources({ kind: '__proto__' }), 400, 'bad-request'],
    ['a key twice', 'PUT', version, { resources: [resource({}), resource({})] }, 400, 'bad-request'],
    ['a lone surrogate in a name', 'PUT', version, resources({ name: '\uD800' }), 400, 'bad-request'],
    ['deep nesting', 'PUT', version, deep, 400, 'bad-request'],
    ['a commit that is none', 'PUT', version, { commit: '--upload-pack', resources: [] }, 400, 'bad-request'],
    [
      'no expected version',
      'POST',
      activate,
      { ...activation(NOWHERE, null), expected: undefined },
      400,
      'bad-request',
    ],
    ['an unknown cause', 'POST', activate, { ...activation(NOWHERE, null), cause: 'toString' }, 400, 'bad-request'],
    ['nobody asking', 'POST', activate, { ...activation(NOWHERE, null), by: '' }, 400, 'bad-request'],
    ['a conversation of nobody', 'POST', '/conversations/__proto__/turns', { text: '' }, 404, 'conversation-unknown'],
    ['a number said', 'POST', '/conversations/x/turns', { text: 5 }, 400, 'bad-request'],
    ['too much said', 'POST', '/conversations/x/turns', { text: 'x'.repeat(10_001) }, 400, 'bad-request'],
    ['another method', 'DELETE', version, {}, 404, 'not-found'],
  ]

  it.each(rows)('%s', async (_, method, path, body, status, code) => {
    const api = await startApi()
    const answer = await api.send(method, path, body, { 'content-type': 'application/json' })
    expect(answer.status).toBe(status)
    expect(answer.body.error?.code ?? '').toBe(code)
    expect(answer.text).not.toMatch(/\bat .*\.ts|node_modules|\/tmp\//)
  })

  it.each([
    ['channel', { channel: 'fax' }],
    ['variant', { variant: 5 }],
    ['language', { language: 'x'.repeat(201) }],
    ['state', { state: [] }],
  ])('a conversation with a %s that is none', async (_, body) => {
    const api = await startApi()
    await withFirst(api)
    const answer = await api.send('POST', '/agents/agent/environments/live/conversations', body)
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'bad-request' } } })
  })

  it('only takes JSON, so that no form of a web page can write', async () => {
    const api = await startApi()
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']) {
      const answer = await api.send('POST', activate, '{}', { 'content-type': type })
      expect(answer).toMatchObject({ status: 415, body: { error: { code: 'not-json' } } })
    }
    const named = await api.send('POST', activate, '{}', { 'content-type': 'Application/JSON; charset=utf-8' })
    expect(named.status).toBe(400)
  })

  it('refuses a large body by its announced length, before reading, and by what comes', async () => {
    const api = await startApi()
    expect(await sendRaw(api.url, { 'content-length': String(33 * 1024 * 1024) }, '')).toBe(413)
    const chunk = `{"x":"${'x'.repeat(1024 * 1024)}`
    expect(await sendRaw(api.url, { 'transfer-encoding': 'chunked' }, chunk, 40)).toBe(413)
  })

  it('refuses names that a browser was tricked into', async () => {
    const api = await startApi()
    const { port } = new URL(api.url)
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1.evil.example',
      'localhost.evil.example',
      '[::2]',
    ]) {
      expect(await sendRaw(api.url, { host }, '{}')).toBe(403)
    }
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, 'LOCALHOST', `[::1]:${port}`]) {
      expect(await sendRaw(api.url, { host }, '{}')).toBe(400)
    }
  })

  it('any name of an agent is kept apart from any other', async () => {
    const api = await startApi()
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter((text) => /^[^\p{Cc}]+$/u.test(text))
    const fits = name.filter((text) => text !== '.' && text !== '..' && text.length <= 200)
    await fc.assert(
      fc.asyncProperty(fits, async (agent) => {
        const path = `/agents/${encodeURIComponent(agent)}/environments/${encodeURIComponent(agent)}`
        const { status, body } = await api.send('GET', path)
        expect(status).toBe(200)
        expect(body['agent']).toBe(agent)
        expect(body['environment']).toBe(agent)
      }),
      { numRuns: 50 },
    )
  })
})

function resource(more: object) {
  return { key: 'topic:n', kind: 'topic', name: 'n', path: 'p', value: {}, ...more }
}

function resources(more: object) {
  return { commit: null, resources: [resource(more)] }
}

/** A request `fetch` would not make: other Host, announced length without a body. Resolves to the status. */
async function sendRaw(url: string, headers: Record<string, string>, chunk: string, times = 1): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const path = '/agents/agent/environments/live/activate'
  const all = { 'content-type': 'application/json', ...headers }
  const request = httpRequest(`${url}${path}`, { method: 'POST', headers: all }, (response) => {
    response.resume()
    resolve(response.statusCode ?? 0)
  })
  // The server may hang up while the rest of the body is on its way: the answer is what counts.
  request.on('error', reject)
  for (let count = 0; count < times; count += 1) request.write(chunk)
  if (headers['content-length'] === undefined) request.end()
  try {
    return await promise
  } finally {
    request.on('error', () => {})
    request.destroy()
  }
}
