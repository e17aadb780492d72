import type { IncomingMessage, ServerResponse } from 'node:http'
import { actorFrom } from './actors.ts'
import { faultAnswer, takeFault, type Weather } from './faults.ts'
import type { Limits } from './limits.ts'
import { storedArtifact } from './handlers/artifacts.ts'
import { findOperation, type FoundOperation } from './referee/find-operation.ts'
import { send } from './send.ts'
import { serveApi } from './serve-api.ts'
import { isGitPath, isPush, serveGit } from './serve-git.ts'
import type { LoggedRequest } from './start-github.ts'
import type { GitHubState } from './state.ts'

export interface World {
  state: GitHubState
  limits: Limits
  weather: Weather
  requests: LoggedRequest[]
  problems: string[]
}

/** Serves one request, unless the weather is against it, and logs it. */
export async function serveRequest(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { state, weather } = world
  const sent = await readAll(request)
  const url = new URL(request.url ?? '/', state.url)
  const found = findOperation(request.method ?? 'GET', url.pathname)
  const logged = log(world, request, url, found, sent)
  const counts = found !== null || isPush(url.pathname)
  response.on('close', () => void (logged.status ||= response.headersSent ? response.statusCode : 0))
  if (counts && weather.callsLeft <= 0) return sendNow(world, response, 401)
  if (counts) weather.callsLeft -= 1
  const fault = takeFault(weather, logged.operationId, `${logged.method} ${url.pathname}`)
  if (fault !== null && fault.afterwards !== true && fault.fault !== 'truncated') {
    if (fault.fault === 'timeout') return
    if (fault.fault === 'reset') return void request.socket.destroy()
    return sendNow(world, response, fault.fault, fault.headers)
  }
  if (isGitPath(url.pathname)) {
    await serveGit(state, request, response, url, sent)
    if (counts && weather.callsLeft === 0) weather.kill?.()
    return
  }
  const stored = storedArtifact(state, url.pathname)
  if (stored !== null) return send(response, { status: 200, body: stored })
  if (found === null) {
    world.problems.push(`${request.method} ${url.pathname} is not among the operations the tests know`)
    return sendNow(world, response, 404)
  }
  const body = sent.length === 0 ? undefined : logged.body
  if (typeof body === 'string') return sendNow(world, response, 400)
  const answer = await serveApi(state, world.limits, { request, url, found, body }, world.problems)
  if (weather.callsLeft === 0 && weather.kill !== null) {
    weather.kill()
    return void request.socket.destroy()
  }
  if (fault !== null && typeof fault.fault === 'number') return sendNow(world, response, fault.fault, fault.headers)
  if (fault?.fault === 'reset') return void request.socket.destroy()
  if (fault?.fault === 'timeout') return
  logged.status = answer.status
  send(response, answer, { truncated: fault?.fault === 'truncated', date: state.clock.now() })
}

function sendNow(
  { state, weather }: World,
  response: ServerResponse,
  status: number,
  headers?: Readonly<Record<string, string>>,
): void {
  send(response, faultAnswer(status, headers), { date: state.clock.now() })
  if (weather.callsLeft === 0 && weather.kill !== null) weather.kill()
}

function log(
  { state, requests }: World,
  request: IncomingMessage,
  url: URL,
  found: FoundOperation | null,
  sent: Buffer,
): LoggedRequest {
  const logged: LoggedRequest = {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.search,
    operationId: found?.operation.operationId ?? null,
    status: 0,
    byGreenroom: /^greenroom\b/.test(request.headers['user-agent'] ?? ''),
    login: actorFrom(state, request.headers.authorization)?.login ?? null,
    body: found === null || sent.length === 0 ? undefined : parse(sent),
    at: performance.now(),
  }
  requests.push(logged)
  return logged
}

function parse(sent: Buffer): unknown {
  try {
    return JSON.parse(sent.toString('utf8'))
  } catch {
    return sent.toString('utf8')
  }
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
