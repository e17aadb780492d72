import { GreenroomError } from '../../core/errors.ts'
import type { ErrorEnvelope } from './http/error-response.ts'

const TIMEOUT_MS = 10_000
const RETRY_AFTER_MS = 1_000

export interface RuntimeClient {
  /** The answer's JSON. Throws what the runtime refuses, or `runtime-unreachable`. */
  json<T>(method: string, path: string, body?: unknown, timeoutMs?: number): Promise<T>
  /** True when a GET of the path would find something; nothing is sent but the answer's head. */
  isThere(path: string): Promise<boolean>
}

export interface RuntimeAddress {
  url: string
  token?: string
  /** How long one request may take, in ms. Default ten seconds. */
  timeoutMs?: number
}

/** Requests to an embedded runtime, each with a time limit. Redirects are not followed. */
export function runtimeClient(address: RuntimeAddress): RuntimeClient {
  const base = baseOf(address.url)
  const send = (method: string, path: string, body?: unknown, timeoutMs?: number) =>
    request(base, timeoutMs === undefined ? address : { ...address, timeoutMs }, method, path, body)
  return {
    async json<T>(method: string, path: string, body?: unknown, timeoutMs?: number) {
      const response = await send(method, path, body, timeoutMs)
      const value = await jsonOf(base, response)
      if (!response.ok) throw refusal(base, response, value)
      return value as T
    },
    async isThere(path) {
      const response = await send('HEAD', path)
      await response.body?.cancel()
      if (response.ok) return true
      if (response.status === 404) return false
      throw refusal(base, response, null)
    },
  }
}

function baseOf(url: string): string {
  const parsed = URL.parse(url)
  if (parsed !== null && (parsed.protocol === 'http:' || parsed.protocol === 'https:') && parsed.username === '') {
    return `${parsed.origin}${parsed.pathname.replace(/\/$/, '')}`
  }
  throw new GreenroomError('the runtime’s url must be http:// or https://, without a user name', {
    code: 'bad-runtime-url',
    hint: 'Correct url under runtimes in greenroom.yaml.',
  })
}

async function request(base: string, address: RuntimeAddress, method: string, path: string, body: unknown) {
  const { token, timeoutMs = TIMEOUT_MS } = address
  const headers = new Headers()
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
  if (body !== undefined) headers.set('content-type', 'application/json')
  try {
    return await fetch(`${base}${path}`, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
  } catch (error) {
    throw unreachable(base, reasonOf(error, timeoutMs), error)
  }
}

async function jsonOf(base: string, response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch (error) {
    const slow = (error as Error).name === 'TimeoutError'
    throw unreachable(base, `it answered ${response.status} ${slow ? 'too slowly' : 'without JSON'}`, error)
  }
}

function refusal(base: string, { status, headers }: Response, value: unknown): GreenroomError {
  const said = (value as Partial<ErrorEnvelope> | null)?.error
  const inside = said === undefined || said.code === 'internal'
  if (status >= 500 && inside) return unreachable(base, said?.message ?? `it answered ${status}`, undefined)
  const code = said?.code ?? 'runtime-refused'
  const wait = Number(headers.get('retry-after') ?? Number.NaN) * 1_000
  const retryAfterMs = Number.isNaN(wait) ? RETRY_AFTER_MS : wait
  if (code === 'stopping') return unreachable(base, said?.message ?? '', undefined, retryAfterMs)
  return new GreenroomError(said?.message ?? `the runtime at ${base} answered ${status}`, {
    code,
    kind: code === 'version-conflict' || status >= 500 ? 'later' : 'person',
    hint: said?.hint,
    ...(status === 503 && { retryAfterMs }),
    cause: code === 'version-conflict' ? { actual: said?.actual ?? null } : undefined,
  })
}

function unreachable(base: string, reason: string, cause: unknown, retryAfterMs = RETRY_AFTER_MS): GreenroomError {
  return new GreenroomError(`the runtime at ${base} can't be reached: ${reason}`, {
    code: 'runtime-unreachable',
    kind: 'later',
    retryAfterMs,
    hint: 'Start it with greenroom serve, or correct its url in greenroom.yaml.',
    cause,
  })
}

function reasonOf(error: unknown, timeoutMs: number): string {
  const failure = error as { name?: string; cause?: { code?: string } }
  if (failure.name === 'TimeoutError') return `no answer within ${timeoutMs / 1_000} s`
  return failure.cause?.code ?? 'the connection failed'
}
