import { describe, expect, it } from 'vitest'
import { controllerApp } from '../../controller/controller-app.ts'
import type { ControllerStatus } from '../../controller/status.ts'

const status = { schema: 'greenroom.status/1', environments: [] } as unknown as ControllerStatus

function app(host = '127.0.0.1') {
  let wakes = 0
  const served = controllerApp({ status: () => status, wake: () => void wakes++, host })
  const ask = (path: string, init: { method?: string; body?: string; host?: string; length?: string } = {}) =>
    served.request(path, {
      ...init,
      headers: {
        host: init.host ?? '127.0.0.1:4780',
        ...(init.length === undefined ? {} : { 'content-length': init.length }),
      },
    })
  return { ask, wakes: () => wakes }
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
