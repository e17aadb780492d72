import { describe, expect, it } from 'vitest'
import { startApi } from '../api-client.ts'
import { makeVersion, topic } from '../../make-version.ts'

const FIRST = makeVersion([topic('parking', ['where can I park?'], 'Behind the house.')])
const CONVERSATIONS = '/agents/agent/environments/live/conversations'

function published() {
  return { commit: null, resources: [...FIRST.resources.values()] }
}

function activation(version: string, expected: string | null) {
  return { version, commit: null, expected, cause: 'publish', by: 'controller' }
}

describe('the token', () => {
  it('is wanted from what writes, not from what reads', async () => {
    const api = await startApi({ token: 'secret-token' })
    const path = `/agents/agent/versions/${FIRST.digest}`
    for (const authorization of [
      '',
      'Bearer',
      'Bearer secret-toke',
      'Bearer secret-token2',
      'secret-token',
      'bearer secret-token',
    ]) {
      const answer = await api.send('PUT', path, published(), authorization === '' ? {} : { authorization })
      expect(answer).toMatchObject({ status: 401, body: { error: { code: 'token-missing' } } })
      expect(answer.text).not.toContain('secret-token')
    }
    expect((await api.send('PUT', path, published(), { authorization: 'Bearer secret-token' })).status).toBe(201)
    expect((await api.send('GET', '/agents/agent/versions')).status).toBe(200)
    expect((await api.send('HEAD', path)).status).toBe(200)
    expect((await api.send('GET', '/healthz')).body).toEqual({ status: 'ok', runtime: 'embedded' })
  })

  it('is wanted to read what an agent is made of', async () => {
    const api = await startApi({ token: 'secret-token' })
    const admin = { authorization: 'Bearer secret-token' }
    const path = `/agents/agent/versions/${FIRST.digest}`
    await api.send('PUT', path, published(), admin)
    const answer = await api.send('GET', path)
    expect(answer.status).toBe(401)
    expect(answer.text).not.toContain('Behind the house')
    expect((await api.send('GET', path, undefined, admin)).text).toContain('Behind the house')
    for (const open of ['/agents', '/agents/agent/versions', '/agents/agent/environments', '/metrics'])
      expect((await api.send('GET', open)).text).not.toMatch(/Behind|park/)
  })

  it('of callers is enough for conversations, and for nothing else', async () => {
    const api = await startApi({ token: 'secret-token', callerToken: 'caller-token' })
    const admin = { authorization: 'Bearer secret-token' }
    const caller = { authorization: 'Bearer caller-token' }
    const path = `/agents/agent/versions/${FIRST.digest}`
    const activate = '/agents/agent/environments/live/activate'
    await api.send('PUT', path, published(), admin)
    await api.send('POST', activate, activation(FIRST.digest, null), admin)
    for (const headers of [caller, admin]) {
      const { status, body } = await api.send('POST', CONVERSATIONS, {}, headers)
      expect(status).toBe(201)
      const conversation = `/conversations/${String(body['id'])}`
      expect((await api.send('POST', `${conversation}/turns`, { text: 'parking' })).status).toBe(401)
      expect((await api.send('POST', `${conversation}/turns`, { text: 'parking' }, headers)).status).toBe(200)
      expect((await api.send('POST', `${conversation}/end`, {}, headers)).status).toBe(200)
      expect((await api.send('DELETE', conversation, {}, headers)).status).toBe(200)
    }
    const refused: [string, string, unknown][] = [
      ['PUT', path, published()],
      ['POST', activate, activation(FIRST.digest, FIRST.digest)],
      ['POST', '/conversations/../agents/agent/environments/live/activate', activation(FIRST.digest, FIRST.digest)],
      ['POST', '/conversations/x/turns/activate', {}],
      ['GET', path, undefined],
    ]
    for (const [method, where, body] of refused)
      expect([where, (await api.send(method, where, body, caller)).status]).toEqual([where, 401])
  })

  it('of callers alone would leave the rest open, so it is refused', async () => {
    await expect(startApi({ callerToken: 'caller-token' })).rejects.toThrow('needs another one')
    await expect(startApi({ token: 'one', callerToken: 'one' })).rejects.toThrow('needs another one')
  })

  it('is wanted for everything on an address of all interfaces', async () => {
    const api = await startApi({ host: '0.0.0.0', token: 'secret-token' })
    const url = new URL(api.url)
    url.hostname = '127.0.0.1'
    expect((await fetch(`${url.origin}/agents`)).status).toBe(401)
    expect((await fetch(`${url.origin}/healthz`)).status).toBe(200)
    expect((await fetch(`${url.origin}/agents`, { headers: { authorization: 'Bearer secret-token' } })).status).toBe(
      200,
    )
  })
})
