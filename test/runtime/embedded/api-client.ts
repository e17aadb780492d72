import { onTestFinished } from 'vitest'
import { serve, type ServeOptions } from '../../../runtime/embedded/serve.ts'
import { temporaryFolder } from '../temporary-folder.ts'

interface Answer {
  status: number
  body: Record<string, unknown> & { error?: { code: string; message: string; hint?: string; actual?: unknown } }
  text: string
}

export interface Api {
  url: string
  data: string
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
}

/** A runtime of the test's own, and requests to it as a foreign client would write them. */
export async function startApi(options: Partial<ServeOptions> = {}): Promise<Api> {
  const data = await temporaryFolder()
  const server = await serve({ data, port: 0, ...options })
  onTestFinished(() => server.close())
  return { url: server.url, data, send: (...request) => send(server.url, ...request) }
}

async function send(url: string, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fetch(`${url}${path}`, { method, headers: { ...type, ...headers }, body: text })
  const answer = await response.text()
  const isJson = answer !== '' && response.headers.get('content-type')?.startsWith('application/json') === true
  return { status: response.status, text: answer, body: (isJson ? JSON.parse(answer) : {}) as Answer['body'] }
}
