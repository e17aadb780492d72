import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { GreenroomError } from '../../../core/errors.ts'
import { isLoopback, isWildcard } from './loopback.ts'

export interface Tokens {
  /** For everything. */
  token: string | undefined
  /** For conversations alone: who holds it can neither publish nor activate, nor read what an agent is made of. */
  callerToken: string | undefined
}

/** What conversations are held with: begun in an environment, then known by their id. */
const CONVERSATION = /^\/(?:agents\/[^/]+\/environments\/[^/]+\/conversations|conversations\/[^/]+(?:\/turns|\/end)?)$/
/** What an agent is made of: prompts, code, whatever is in its files. */
const CONTENTS = /^\/agents\/[^/]+\/versions\/[^/]+$/

/**
 * Lets a request pass only when it was meant for this server (a page in a browser that rebinds its name to loopback sends
 * its own name as Host), when one that writes or reads a version's contents carries the token, if there is one (for
 * conversations, the callers' will do), and when its body is JSON. On a wildcard address no name can be expected, so there
 * every request but the health check carries a token.
 */
export function guard(host: string, { token, callerToken }: Tokens): MiddlewareHandler {
  return async (context, next) => {
    const { method, path } = context.req
    refuseForeignHost(host, context.req.header('host'))
    const writes = method !== 'GET' && method !== 'HEAD'
    const open = path === '/healthz' || (!writes && !isWildcard(host) && !(method === 'GET' && CONTENTS.test(path)))
    const enough = writes && CONVERSATION.test(path) ? [token, callerToken] : [token]
    if (token !== undefined && !open) refuseWithoutToken(enough, context.req.header('authorization'))
    if (writes) refuseUnlessJson(context.req.header('content-type'))
    await next()
  }
}

function refuseForeignHost(host: string, header: string | undefined): void {
  if (isWildcard(host)) return
  const name = (header ?? '')
    .toLowerCase()
    .replace(/:\d{1,5}$/, '')
    .replace(/^\[|\]$/g, '')
  if (name === host.toLowerCase() || (isLoopback(name) && isLoopback(host))) return
  throw new GreenroomError('this name is not served here', {
    code: 'host-refused',
    hint: `Ask for ${host}, or start the runtime with --host.`,
  })
}

function refuseWithoutToken(enough: readonly (string | undefined)[], header: string | undefined): void {
  // Digests have one length, so that the comparison tells nothing about the token's.
  const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest()
  const given = digest(header ?? '')
  const fits = enough.map((token) => token !== undefined && timingSafeEqual(given, digest(`Bearer ${token}`)))
  if (fits.includes(true)) return
  throw new GreenroomError('this request needs the runtime’s token', {
    code: 'token-missing',
    hint: 'Send it as Authorization: Bearer …',
  })
}

function refuseUnlessJson(header: string | undefined): void {
  if ((header ?? '').split(';')[0]?.trim().toLowerCase() === 'application/json') return
  throw new GreenroomError('the body must be JSON', { code: 'not-json', hint: 'Send Content-Type: application/json.' })
}
