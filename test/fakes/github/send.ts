import type { ServerResponse } from 'node:http'
import type { Answer } from './call.ts'

/** Writes an answer of the API; `truncated` cuts the connection in the middle of it. */
export function send(response: ServerResponse, answer: Answer, { truncated = false, date = new Date() } = {}): void {
  const raw = Buffer.isBuffer(answer.body)
  const text =
    answer.body === undefined
      ? Buffer.alloc(0)
      : raw
        ? (answer.body as Buffer)
        : Buffer.from(JSON.stringify(answer.body))
  response.writeHead(answer.status, {
    date: date.toUTCString(),
    'x-github-request-id': 'DOUB:LE00:0000:0000:00000000',
    'x-github-media-type': 'github.v3; format=json',
    ...(answer.body === undefined
      ? {}
      : { 'content-type': raw ? 'application/zip' : 'application/json; charset=utf-8' }),
    ...(answer.status === 204 || answer.status === 304 ? {} : { 'content-length': text.length }),
    ...answer.headers,
  })
  if (!truncated) return void response.end(text)
  response.write(text.subarray(0, Math.floor(text.length / 2)), () => response.destroy())
}
