import { createServer, type IncomingHttpHeaders } from 'node:http'
import { onTestFinished } from 'vitest'

interface Asked {
  path: string
  headers: IncomingHttpHeaders
  body: { model?: string; messages?: { role: string; content: unknown; tool_calls?: unknown }[]; tools?: unknown[] }
}

type Message = { content: string } | { tool_calls: unknown[] } | { refusal: string }

/** A loopback server that speaks the OpenAI protocol as far as a chat goes; one message or status after the other. */
export async function fakeOpenAi(answer: (asked: Asked, count: number) => Message | number) {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const one = {
        path: request.url ?? '',
        headers: request.headers,
        body: JSON.parse(Buffer.concat(parts).toString()) as Asked['body'],
      }
      asked.push(one)
      const message = answer(one, asked.length)
      if (typeof message === 'number') {
        response.writeHead(message, { location: '/elsewhere', 'retry-after': '0' }).end('{"error":{"message":"no"}}')
        return
      }
      const finish = 'tool_calls' in message ? 'tool_calls' : 'stop'
      const choice = { index: 0, message: { role: 'assistant', content: null, ...message }, finish_reason: finish }
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ id: 'x', created: 1, model: 'm', object: 'chat.completion', choices: [choice] }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v1`, asked }
}

/** A message that calls a function. */
export function toolCall(name: string, given: object): Message {
  return { tool_calls: [{ id: 'c1', type: 'function', function: { name, arguments: JSON.stringify(given) } }] }
}
