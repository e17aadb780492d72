import { describe, expect, it } from 'vitest'
import { controllerApp } from '../../controller/controller-app.ts'
import type { AskedApproval } from '../../controller/read-approval.ts'
import type { ControllerStatus } from '../../controller/status.ts'

const status = { schema: 'greenroom.status/1', environments: [] } as unknown as ControllerStatus

function app(host = '127.0.0.1', approvalToken: string | null = null) {
  let wakes = 0
  const approved: AskedApproval[] = []
  const served = controllerApp({
    status: () => status,
    wake: () => void wakes++,
    approve: (approval) => void approved.push(approval),
    approvalToken,
    host,
  })
  const ask = (
    path: string,
    init: { method?: string; body?: string; host?: string; length?: string; token?: string } = {},
  ) =>
    served.request(path, {
      ...init,
      headers: {
        host: init.host ?? '127.0.0.1:4780',
        ...(init.length === undefined ? {} : { 'content-length': init.length }),
        ...(init.token === undefined ? {} : { authorization: `Bearer ${init.token}` }),
      },
    })
  return { ask, wakes: () => wakes, approved }
}

describe('controllerApp', () => {
  it('answers health, status and wake', async () => {
    const { ask, wakes } = app()
    expect((await ask('/healthz')).status).toBe(200)
    expect(await (await ask('/status')).json()).toEqual(status)
    const woken = await ask('/wake', { method: 'POST', body: '{"ref":"refs/heads/live"}' })
    expect([woken.status, wakes()]).toEqual([202, 1])
  })

  it.each([
    ['GET', '/wake'],
    ['POST', '/status'],
    ['GET', '/../etc/passwd'],
    ['GET', '/'],
  ])('answers %s %s with an error envelope', async (method, path) => {
    const response = await app().ask(path, { method })
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ error: { code: 'not-found', message: expect.any(String) } })
  })

  it.each([
    'evil.example',
    'evil.example:4780',
    '127.0.0.1.evil.example',
    'localhost@evil.example',
    '',
    '[',
    '10.0.0.7',
  ])('refuses the Host %j', async (host) => {
    const { ask, wakes } = app()
    expect((await ask('/wake', { method: 'POST', host })).status).toBe(403)
    expect(wakes()).toBe(0)
  })

  it('knows the host it is bound to', async () => {
    expect((await app('10.0.0.7').ask('/status', { host: '10.0.0.7:4780' })).status).toBe(200)
    expect((await app('0.0.0.0').ask('/status', { host: 'controller.internal' })).status).toBe(200)
  })

  it('refuses a wake with a large body without waking', async () => {
    const { ask, wakes } = app()
    const response = await ask('/wake', { method: 'POST', body: 'x', length: '10000000' })
    expect([response.status, wakes()]).toEqual([413, 0])
  })
})

describe('POST /approvals', () => {
  const approval = { agent: 'desk', environment: 'live', version: `sha256:${'a'.repeat(64)}`, by: 'approved by Kim' }

  function post(token: string | undefined, body: string, length = String(Buffer.byteLength(body))) {
    const opened = app('127.0.0.1', 'right-token')
    const answer = opened.ask('/approvals', { method: 'POST', body, length, ...(token === undefined ? {} : { token }) })
    return { answer, approved: opened.approved }
  }

  it('takes an approval of one version from whoever has the token', async () => {
    const { answer, approved } = post('right-token', JSON.stringify({ ...approval, at: 'never', more: 1 }))
    expect((await answer).status).toBe(202)
    expect(approved).toEqual([{ ...approval, hotfix: null }])
  })

  it('takes none without a token of its own', async () => {
    const { ask, approved } = app()
    expect((await ask('/approvals', { method: 'POST', body: '{}', length: '2', token: '' })).status).toBe(403)
    expect(approved).toEqual([])
  })

  it.each([
    ['no token', 401, undefined, JSON.stringify(approval)],
    ['an empty token', 401, '', JSON.stringify(approval)],
    ['another token', 401, 'right-tokem', JSON.stringify(approval)],
    ['the beginning of the token', 401, 'right', JSON.stringify(approval)],
    ['no JSON', 400, 'right-token', '{'],
    ['null', 400, 'right-token', 'null'],
    ['a short version', 400, 'right-token', JSON.stringify({ ...approval, version: 'sha256:aaaaaaaa' })],
    ['no name', 400, 'right-token', JSON.stringify({ ...approval, by: '' })],
    ['a name of two lines', 400, 'right-token', JSON.stringify({ ...approval, by: 'a\nb' })],
    ['a hotfix that is none', 400, 'right-token', JSON.stringify({ ...approval, hotfix: true })],
    ['an agent that is none', 400, 'right-token', JSON.stringify({ ...approval, agent: ['desk'] })],
  ])('refuses %s with %i', async (_, status, token, body) => {
    const { answer, approved } = post(token, body)
    expect((await answer).status).toBe(status)
    expect(approved).toEqual([])
  })

  it('reads no body of unknown or great length', async () => {
    expect((await post('right-token', JSON.stringify(approval), '70000').answer).status).toBe(413)
    expect((await post('right-token', JSON.stringify(approval), 'many').answer).status).toBe(413)
  })
})
