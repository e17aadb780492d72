import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { GreenroomError } from '../../../core/errors.ts'

/** What the answer to a refused request says. `actual` only with `version-conflict`. */
export interface ErrorEnvelope {
  error: { code: string; message: string; hint?: string; actual?: string | null }
}

const STATUS: Readonly<Record<string, ContentfulStatusCode>> = {
  'bad-name': 400,
  'bad-digest': 400,
  'bad-request': 400,
  'token-missing': 401,
  'host-refused': 403,
  'not-found': 404,
  'version-unknown': 404,
  'nothing-active': 404,
  'conversation-unknown': 404,
  'version-conflict': 409,
  'conversation-gone': 410,
  'conversation-ended': 410,
  'too-large': 413,
  'not-json': 415,
  'digest-mismatch': 422,
  'unknown-variant': 422,
  'bad-time': 422,
  stopping: 503,
  'too-many-versions': 503,
}

/** The error as an answer: its own words for a `GreenroomError`, none of the inside for anything else. */
export function errorResponse(context: Context, error: unknown): Response {
  if (!(error instanceof GreenroomError)) {
    const message = 'the runtime could not do this; its own log says why'
    return context.json<ErrorEnvelope>({ error: { code: 'internal', message } }, 500)
  }
  const { code, message, hint, retryAfterMs } = error
  const envelope: ErrorEnvelope = { error: { code, message, ...(hint === undefined ? {} : { hint }) } }
  if (code === 'version-conflict') envelope.error.actual = (error.cause as { actual: string | null }).actual
  if (retryAfterMs !== undefined) context.header('Retry-After', String(Math.ceil(retryAfterMs / 1_000)))
  return context.json(envelope, STATUS[code] ?? 500)
}
