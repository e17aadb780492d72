import { once } from 'node:events'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import {
  type ClientRequest,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { llmBrain } from '../../../runtime/embedded/brain/llm/llm-brain.ts'
import { embeddedRuntime } from '../../../runtime/embedded/embedded-runtime.ts'
import { serve } from '../../../runtime/embedded/serve.ts'
import { folderOf } from '../../../runtime/embedded/store/names.ts'
import { makeVersion, topic } from '../make-version.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { mockModel, says } from './brain/llm/mock-model.ts'

const TARGET = { agent: 'agent', environment: 'live' }
const VERSION = makeVersion([topic('parking', ['where can I park?'], 'Behind the house.')])

describe('serve', () => {
  it('says which port is in use and how to name another', async () => {
    const first = await serve({ data: await temporaryFolder(), port: 0 })
    onTestFinished(() => first.close())
    const port = Number(new URL(first.url).port)
    const data = await temporaryFolder()
    await expect(serve({ data, port })).rejects.toMatchObject({
      code: 'port-in-use',
      message: `port ${port} on 127.0.0.1 is in use`,
      hint: 'Stop what listens there, or name another port with --port.',
    })
    await (await serve({ data, port: 0 })).close()
  })

  it('says what the system does not allow', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'file'), '')
    await expect(serve({ data: join(folder, 'file'), port: 0 })).rejects.toMatchObject({
      code: 'data-unusable',
      message: expect.stringContaining('ENOTDIR'),
    })
    const far = serve({ data: folder, port: 0, host: '192.0.2.1', token: 'tkn' })
    await expect(far).rejects.toMatchObject({
      code: 'port-unusable',
      message: expect.stringContaining('EADDRNOTAVAIL'),
    })
    await (await serve({ data: folder, port: 0 })).close()
  })

  it('answers with the brain it is given', async () => {
    const { model, asked } = mockModel([says('In the yard, says the model.')])
    const served = await serve({ data: await temporaryFolder(), port: 0, brain: llmBrain(model) })
    onTestFinished(() => served.close())
    const runtime = embeddedRuntime({ url: served.url })
    await runtime.publish(TARGET, VERSION)
    const request = { version: VERSION.digest, commit: null, expected: null, cause: 'publish', by: 'me' } as const
    await runtime.activate(TARGET, request)
    const conversation = await runtime.converse?.(TARGET, {})
    expect(await conversation?.say('where can I park?')).toMatchObject({ reply: 'In the yard, says the model.' })
    expect(asked).toHaveLength(1)
  })

  it('refuses a folder that another server has', async () => {
    const data = await temporaryFolder()
    const first = await serve({ data, port: 0 })
    onTestFinished(() => first.close())
    await expect(serve({ data, port: 0 })).rejects.toMatchObject({ code: 'data-in-use' })
  })

  it('does not open a door to others without a token', async () => {
    const data = await temporaryFolder()
    for (const host of ['0.0.0.0', '::', '192.0.2.1']) {
      await expect(serve({ data, port: 0, host })).rejects.toMatchObject({ code: 'token-required' })
      await expect(serve({ data, port: 0, host, token: '' })).rejects.toMatchObject({ code: 'token-required' })
    }
  })

  it('removes what a killed writer left, and only that', async () => {
    const data = await temporaryFolder()
    const versions = join(data, 'agents', folderOf('agent'), 'versions')
    await mkdir(versions, { recursive: true })
    await writeFile(join(versions, 'x.ndjson.1.tmp'), '{"half":')
    const server = await serve({ data, port: 0 })
    onTestFinished(() => server.close())
    expect(await readdir(versions)).toEqual([])
  })

  it('answers what is under way before it closes, and refuses what is new', async () => {
    const server = await serve({ data: await temporaryFolder(), port: 0 })
    const request = await begunRequest(server.url)
    const closing = Promise.all([server.close(), server.close()])
    const refused = await fetch(`${server.url}/agents`)
    expect(refused.status).toBe(503)
    expect(refused.headers.get('retry-after')).toBe('2')
    expect(await refused.json()).toMatchObject({ error: { code: 'stopping' } })
    await expect(embeddedRuntime({ url: server.url }).observe(TARGET)).rejects.toMatchObject({
      code: 'runtime-unreachable',
      kind: 'later',
      retryAfterMs: 2_000,
    })
    const health = await fetch(`${server.url}/healthz`)
    expect([health.status, await health.json()]).toEqual([503, { status: 'stopping', runtime: 'embedded' }])
    expect((await fetch(`${server.url}/metrics`)).status).toBe(200)
    request.end('{}')
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    expect(response.resume().statusCode).toBe(404)
    await closing
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow('fetch failed')
  })

  it('does not wait for ever for a request that never ends', async () => {
    const data = await temporaryFolder()
    const lines: string[] = []
    const server = await serve({ data, port: 0, graceMs: 20, log: (line) => lines.push(line) })
    const request = await begunRequest(server.url)
    const failed = once(request, 'error')
    await server.close()
    await failed
    expect(lines).toEqual([])
    await (await serve({ data, port: 0 })).close()
  })

  it('does not guess at a damaged pointer: nothing is changed', async () => {
    const data = await temporaryFolder()
    const server = await serve({ data, port: 0 })
    onTestFinished(() => server.close())
    const runtime = embeddedRuntime({ url: server.url })
    await runtime.publish(TARGET, VERSION)
    const request = { version: VERSION.digest, commit: null, expected: null, cause: 'publish', by: 'me' } as const
    await runtime.activate(TARGET, request)
    const path = join(data, 'agents', folderOf('agent'), 'environments', `${folderOf('live')}.json`)
    await writeFile(path, '{"active":')
    await expect(runtime.observe(TARGET)).rejects.toMatchObject({ code: 'pointer-damaged', kind: 'later' })
    await expect(runtime.activate(TARGET, request)).rejects.toMatchObject({ code: 'pointer-damaged' })
    expect(await readFile(path, 'utf8')).toBe('{"active":')
  })

  it('logs what went wrong inside, and tells a client only that something did', async () => {
    const data = await temporaryFolder()
    const lines: string[] = []
    const server = await serve({ data, port: 0, log: (line) => lines.push(line) })
    onTestFinished(() => server.close())
    await rm(join(data, 'agents'), { recursive: true })
    const answer = await fetch(`${server.url}/agents`)
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain(data)
    expect(lines).toEqual([expect.stringContaining('GET /agents: Error: ENOENT')])
    await expect(embeddedRuntime({ url: server.url }).publish(TARGET, VERSION)).resolves.toMatchObject({
      created: true,
    })
  })

  it('does not serve a version whose file was changed', async () => {
    const data = await temporaryFolder()
    const server = await serve({ data, port: 0 })
    onTestFinished(() => server.close())
    const runtime = embeddedRuntime({ url: server.url })
    await runtime.publish(TARGET, VERSION)
    await runtime.activate(TARGET, {
      version: VERSION.digest,
      commit: null,
      expected: null,
      cause: 'publish',
      by: 'me',
    })
    const folder = join(data, 'agents', folderOf('agent'), 'versions')
    const [name = ''] = await readdir(folder)
    const text = await readFile(join(folder, name), 'utf8')
    await writeFile(join(folder, name), text.replace('Behind', 'Below'))
    await expect(runtime.converse?.(TARGET, {})).rejects.toMatchObject({
      code: 'version-damaged',
    })
  })
})

describe('embeddedRuntime', () => {
  it('says who can not be reached', async () => {
    const runtime = embeddedRuntime({ url: 'http://127.0.0.1:9' })
    await expect(runtime.observe(TARGET)).rejects.toMatchObject({
      code: 'runtime-unreachable',
      kind: 'later',
      message: expect.stringContaining('http://127.0.0.1:9'),
    })
  })

  it.each([['file:///etc/passwd'], ['not a url'], [''], ['http://user:secret@127.0.0.1:1']])('refuses %s', (url) => {
    expect(() => embeddedRuntime({ url })).toThrow(expect.objectContaining({ code: 'bad-runtime-url' }))
    expect(() => embeddedRuntime({ url })).not.toThrow('secret')
  })

  it.each([
    ['no JSON', 200, '<html>', 'runtime-unreachable', 'later'],
    ['nothing', 200, '', 'runtime-unreachable', 'later'],
    ['an error of its own', 503, '{}', 'runtime-unreachable', 'later'],
    ['another API', 418, '{"message":"no"}', 'runtime-refused', 'person'],
    ['a list', 400, '[]', 'runtime-refused', 'person'],
    ['null', 400, 'null', 'runtime-refused', 'person'],
    ['a redirect', 302, '', 'runtime-unreachable', 'later'],
  ])('is not misled by a server that answers with %s', async (_, status, body, code, kind) => {
    const url = await answering(status, body)
    await expect(embeddedRuntime({ url, token: 'tkn' }).observe(TARGET)).rejects.toMatchObject({ code, kind })
  })

  it('does not wait for ever', async () => {
    const silent = await answeringWith(() => {})
    await expect(embeddedRuntime({ url: silent, timeoutMs: 20 }).observe(TARGET)).rejects.toMatchObject({
      code: 'runtime-unreachable',
      message: expect.stringContaining('no answer within 0.02 s'),
    })
    const dripping = await answeringWith((response) => response.write('{'))
    await expect(embeddedRuntime({ url: dripping, timeoutMs: 50 }).observe(TARGET)).rejects.toMatchObject({
      code: 'runtime-unreachable',
    })
  })

  it('sends the token', async () => {
    const server = await serve({ data: await temporaryFolder(), port: 0, token: 'tkn' })
    onTestFinished(() => server.close())
    await expect(embeddedRuntime({ url: server.url }).publish(TARGET, VERSION)).rejects.toMatchObject({
      code: 'token-missing',
      kind: 'person',
    })
    expect((await embeddedRuntime({ url: `${server.url}/`, token: 'tkn' }).publish(TARGET, VERSION)).created).toBe(true)
  })
})

/** A request whose body is still to come. */
async function begunRequest(url: string): Promise<ClientRequest> {
  const headers = { 'content-type': 'application/json', expect: '100-continue' }
  const path = '/agents/agent/environments/live/conversations'
  const request = httpRequest(`${url}${path}`, { method: 'POST', headers })
  request.flushHeaders()
  await once(request, 'continue')
  return request
}

/** A server that gives the same answer to everything. */
async function answering(status: number, body: string): Promise<string> {
  return answeringWith((response) => {
    response.writeHead(status, { location: 'http://127.0.0.1:9/' })
    response.end(body)
  })
}

async function answeringWith(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_, response) => answer(response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}
