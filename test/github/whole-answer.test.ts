import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createClient } from '../../github/create-client.ts'
import { once } from '../../github/once.ts'
import { onGitHub } from '../../github/on-github.ts'

let server: Server
let requests: IncomingMessage[]

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

async function serving(answer: (response: ServerResponse) => void): Promise<string> {
  requests = []
  server = createServer((request, response) => {
    requests.push(request)
    answer(response)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function listComments(apiUrl: string): Promise<unknown> {
  const client = await createClient({ token: 'canary-token', apiUrl, timeoutMs: 200, writeSpacingMs: 10 })
  const about = { what: 'read the comments', needs: 'pull-requests: read' }
  return onGitHub(about, () =>
    client.paginate(client.rest.issues.listComments, { owner: 'o', repo: 'r', issue_number: 1 }),
  )
}

describe('an answer that is not whole', () => {
  it.each<[string, (response: ServerResponse) => void]>([
    ['never comes', () => undefined],
    [
      'stops in the middle',
      (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('['),
    ],
    [
      'breaks off',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': 10 })
        response.write('[]', () => response.destroy())
      },
    ],
    [
      'is half a text',
      (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('[{"id":1'),
    ],
    ['is no connection', (response) => void response.destroy()],
  ])('because it %s is never taken for an empty one', async (_, answer) => {
    await expect(listComments(await serving(answer))).rejects.toMatchObject({
      code: 'github-unreachable',
      message: 'cannot read the comments: GitHub gave no whole answer',
    })
    expect(requests).toHaveLength(3)
  })

  it('is asked for again, with the version of the API', async () => {
    const url = await serving((response) => {
      if (requests.length === 1) response.destroy()
      else response.writeHead(200, { 'content-type': 'application/json' }).end('[{"id":1}]')
    })
    expect(await listComments(url)).toEqual([{ id: 1 }])
    expect(requests[1]?.headers['x-github-api-version']).toBe('2022-11-28')
  })
})

describe('once', () => {
  const lost = () => Promise.reject(new Error('no answer'))

  it('looks before it makes a thing again', async () => {
    expect(await once(lost, () => Promise.resolve('found'))).toBe('found')
    let calls = 0
    const second = (): Promise<string> => (calls++ === 0 ? lost() : Promise.resolve('made'))
    expect(await once(second, () => Promise.resolve(null))).toBe('made')
  })

  it('takes a refusal for one', async () => {
    const refused = Object.assign(new Error('no'), { status: 422, response: { headers: {} } })
    await expect(
      once(
        () => Promise.reject(refused),
        () => Promise.resolve('found'),
      ),
    ).rejects.toBe(refused)
  })
})
