import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { GreenroomError } from '../../../core/errors.ts'
import { isLoopback, isWildcard } from './loopback.ts'

/**
 * Lets a request pass only when it was meant for this server (a page in a browser that rebinds its name to loopback sends
 * its own name as Host), when a request that writes carries the token, if there is one, and when its body is JSON. On a
 * wildcard address no name can be expected, so there every request but the health check carries the token.
 */
export function guard(host: string, token: string | undefined): MiddlewareHandler {
  return async (context, next) => {
    const { method } = context.req
    refuseForeignHost(host, context.req.header('host'))
    const writes = method !== 'GET' && method !== 'HEAD'
    const open = context.req.path === '/healthz' || (!writes && !isWildcard(host))
    if (token !== undefined && !open) refuseWithoutToken(token, context.req.header('authorization'))
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

function refuseWithoutToken(token: string, header: string | undefined): void {
  // Digests have one length, so that the comparison tells nothing about the token's.
  const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest()
  if (timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`))) return
  throw new GreenroomError('this request needs the runtime’s token', {
    code: 'token-missing',
    hint: 'Send it as Authorization: Bearer …',
  })
}

function refuseUnlessJson(header: string | undefined): void {
  if ((header ?? '').split(';')[0]?.trim().toLowerCase() === 'application/json') return
  throw new GreenroomError('the body must be JSON', { code: 'not-json', hint: 'Send Content-Type: application/json.' })
}
