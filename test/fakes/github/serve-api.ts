import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { actorFrom, maySee } from './actors.ts'
import { type Answer, found, Refusal } from './call.ts'
import { HANDLERS } from './handlers/handlers.ts'
import type { Limits } from './limits.ts'
import { acceptedPermissions, demandPermission } from './permissions.ts'
import type { FoundOperation } from './referee/find-operation.ts'
import { judgeAnswer, judgeRequest } from './referee/judge.ts'
import { settle } from './settle.ts'
import type { Actor, GitHubState, Json, Repository } from './state.ts'

export interface ApiRequest {
  request: IncomingMessage
  url: URL
  found: FoundOperation
  body: unknown
}

/** Answers one request of a known operation. `problems` gets what GitHub's description has against request and answer. */
export async function serveApi(
  state: GitHubState,
  limits: Limits,
  asked: ApiRequest,
  problems: string[],
): Promise<Answer> {
  const { operation } = asked.found
  const actor = actorFrom(state, asked.request.headers.authorization)
  const answer = await answerOrRefusal(state, limits, asked, actor, problems)
  const tagged = asked.request.method === 'GET' && answer.status === 200 ? withTag(asked, answer) : answer
  if (tagged.status === 304 && actor !== null) limits.giveBack(actor)
  problems.push(...judgeAnswer(operation, tagged.status, tagged.body))
  const accepted = { 'x-accepted-github-permissions': acceptedPermissions(operation.operationId) }
  return { ...tagged, headers: { ...(actor === null ? {} : limits.headers(actor)), ...accepted, ...tagged.headers } }
}

async function answerOrRefusal(
  state: GitHubState,
  limits: Limits,
  asked: ApiRequest,
  actor: Actor | null,
  problems: string[],
): Promise<Answer> {
  try {
    return await answer(state, limits, asked, actor, problems)
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    throw error
  }
}

async function answer(
  state: GitHubState,
  limits: Limits,
  { request, url, found: { operation, params }, body }: ApiRequest,
  actor: Actor | null,
  problems: string[],
): Promise<Answer> {
  if (actor === null) throw new Refusal(401, 'Bad credentials')
  const write = request.method !== 'GET'
  const name = operation.operationId
  if (name !== 'rate-limit/get') limits.count(actor, write)
  const query = Object.fromEntries(url.searchParams)
  const refused = judgeRequest(operation, query, body)
  if (refused.length > 0) {
    problems.push(...refused)
    throw new Refusal(422, `Validation Failed: ${refused.join('; ')}`)
  }
  const handler = HANDLERS[name]
  if (handler === undefined) {
    problems.push(`${name} is not implemented by the double`)
    throw new Refusal(404, 'Not Found')
  }
  const call = { state, limits, actor, params, query, body: (body ?? {}) as Json, url }
  if (params['owner'] === undefined || params['repo'] === undefined) {
    demandPermission(actor, name)
    // Only operations about the token itself have no repository, and they do not look at it.
    return handler(call, undefined as unknown as Repository)
  }
  const repository = found(state.repositories.get(`${params['owner']}/${params['repo']}`.toLowerCase()))
  if (!maySee(actor, repository)) throw new Refusal(404, 'Not Found')
  demandPermission(actor, name)
  await settle(state, repository)
  try {
    return await handler(call, repository)
  } finally {
    if (write) await settle(state, repository, actor.login)
  }
}

/** ETags differ by token; If-None-Match with the same one gets 304 (docs.github.com, best practices for using the REST API). */
function withTag({ request }: ApiRequest, answer: Answer): Answer {
  const text = `${request.headers.authorization ?? ''}\n${JSON.stringify(answer.body)}`
  const etag = `W/"${createHash('sha256').update(text).digest('hex')}"`
  const headers = { ...answer.headers, etag }
  return request.headers['if-none-match'] === etag ? { status: 304, headers } : { ...answer, headers }
}
