import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openRepository } from '../../../core/git/git.ts'
import { listRemote } from '../../../core/git/list-remote.ts'
import { findRemote, remoteAddress } from '../../../core/git/remote.ts'
import { temporaryRepository } from './temporary-repository.ts'

const TOKEN = 'canary-7f3a9c'

async function forge(answer: number) {
  const seen: { url: string; authorization: string | undefined }[] = []
  const server = createServer((request, response) => {
    seen.push({ url: request.url ?? '', authorization: request.headers.authorization })
    response.writeHead(answer, answer === 302 ? { location: 'http://127.0.0.1:9/elsewhere' } : {}).end('no')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/team/agents.git`, seen }
}

describe('remoteAddress', () => {
  it.each([
    ['https://github.com/team/agents.git', 'https://github.com/team/agents.git'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/a'],
    ['http://localhost/a', 'http://localhost/a'],
    ['/srv/agents.git', '/srv/agents.git'],
    ['file:///srv/agents.git', '/srv/agents.git'],
    ['../agents.git', '/srv/agents.git'],
  ])('takes %s', (remote, address) => {
    expect(remoteAddress(remote, '/srv/clone')).toBe(address)
  })

  it.each([
    'git@github.com:team/agents.git',
    'ssh://git@github.com/team/agents.git',
    'git://github.com/team/agents.git',
    'http://github.com/team/agents.git',
    'http://169.254.169.254/latest',
    'ext::sh -c touch% /tmp/x',
    'fd::17',
    '--upload-pack=touch /tmp/x',
    '-oProxyCommand=x',
    'https://ada:secret-word@github.com/team/agents.git',
    'https://',
    'a\nb',
    '',
  ])('refuses %j, and repeats no password', (remote) => {
    const attempt = () => remoteAddress(remote)
    expect(attempt).toThrow(expect.objectContaining({ code: 'remote-not-offered' }))
    expect(attempt).not.toThrow(/secret-word/)
  })

  it('says that ssh is not offered, and what to do', () => {
    expect(() => remoteAddress('git@github.com:team/agents.git')).toThrow(/ssh is not offered/)
  })
})

describe('findRemote', () => {
  it('follows names; origin that is not there means here', async () => {
    const repo = await temporaryRepository()
    const opened = await openRepository(repo.dir)
    expect(await findRemote(opened, 'origin')).toBeNull()
    expect(await findRemote(opened, '.')).toBeNull()
    await repo.git('remote', 'add', 'up', 'https://github.com/team/agents.git')
    await repo.git('remote', 'add', 'origin', '../other')
    expect(await findRemote(opened, 'up')).toBe('https://github.com/team/agents.git')
    expect(await findRemote(opened, 'origin')).toMatch(/^\/.*\/other$/)
    await expect(findRemote(opened, 'upstream')).rejects.toMatchObject({ code: 'unknown-remote' })
  })
})

describe('tokens', () => {
  it.each([401, 403])('go in a header of one command, and in no error (%d)', async (status) => {
    const { url, seen } = await forge(status)
    const failure: unknown = await listRemote({ url, token: TOKEN }).catch((error: unknown) => error)
    expect(seen[0]?.authorization).toBe(`Basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`)
    expect(seen.map((request) => request.url).join()).not.toContain(TOKEN)
    expect(failure).toMatchObject({ code: 'remote-refused', kind: 'person' })
    expect(JSON.stringify([String(failure), failure])).not.toContain(TOKEN)
  })

  it('do not follow a redirect', async () => {
    const { url, seen } = await forge(302)
    await expect(listRemote({ url, token: TOKEN })).rejects.toMatchObject({
      code: 'remote-refused',
      hint: expect.stringContaining('redirect'),
    })
    expect(seen).toHaveLength(1)
  })

  it('are not sent when there is none; an outage is for later', async () => {
    const { url, seen } = await forge(503)
    await expect(listRemote({ url })).rejects.toMatchObject({ code: 'remote-unreachable', kind: 'later' })
    expect(seen[0]?.authorization).toBeUndefined()
  })
})
